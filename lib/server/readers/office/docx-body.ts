import type { Flow } from '@/lib/server/readers/flow/flow';
import { MAX_OFFICE_TEXT_CHARACTERS } from '@/lib/server/readers/limits';
import { Refusal } from '@/lib/server/readers/refusal';
import { docxTables } from './docx-tables';
import type { Attributes, XmlListener } from './read-xml';

interface OpenParagraph {
  text: string;
  breaksAfter: boolean;
}

/**
 * Lays the text of a Word part down a flow: paragraphs, tabs, tables, pages as Word last drew them.
 * Deleted text, field codes and the second copy kept for old programs are no text of the document.
 */
export function docxBody(flow: Flow): XmlListener {
  const tables = docxTables(flow);
  /** A text box stands within a paragraph and has its own. */
  const paragraphs: OpenParagraph[] = [];
  let [skipped, inText, inSection, characters] = [0, false, false, 0];
  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) return;
    paragraph.text += text;
    characters += text.length;
    if (characters > MAX_OFFICE_TEXT_CHARACTERS) throw new Refusal('unpacked-too-large');
  };
  const breakPage = () => {
    if (tables.isInTable()) return;
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || paragraph.text.trim() === '') flow.pageBreak();
    else paragraph.breaksAfter = true;
  };
  const closeParagraph = () => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    for (const line of paragraph.text.split('\n')) tables.paragraph(line);
    if (paragraph.breaksAfter) flow.pageBreak();
  };
  const opened = inMap<(attributes: Attributes) => void>({
    p: () => void paragraphs.push({ text: '', breaksAfter: false }),
    t: () => void (inText = true),
    tab: () => add(inSection ? '' : '\t'),
    cr: () => add('\n'),
    noBreakHyphen: () => add('-'),
    br: (attributes) => {
      if (attributes.get('type') === 'page') breakPage();
      else add('\n');
    },
    lastRenderedPageBreak: breakPage,
    pageBreakBefore: (attributes) => {
      if (isOn(attributes.get('val'))) breakPage();
    },
    pPr: () => void (inSection = true),
    sectPr: () => {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.breaksAfter = true;
    },
    tbl: tables.openTable,
    tr: tables.openRow,
    gridBefore: (attributes) => tables.skip(Number(attributes.get('val') ?? 0)),
    tc: tables.openCell,
    gridSpan: (attributes) => tables.span(Number(attributes.get('val') ?? 1)),
    vMerge: (attributes) => tables.mergeDown(attributes.get('val') === 'restart'),
    type: (attributes) => {
      const paragraph = paragraphs.at(-1);
      const isContinuous = inSection && attributes.get('val') === 'continuous';
      if (isContinuous && paragraph !== undefined) paragraph.breaksAfter = false;
    },
  });
  const closed = inMap<() => void>({
    p: closeParagraph,
    t: () => void (inText = false),
    pPr: () => void (inSection = false),
    tbl: tables.closeTable,
    tc: tables.closeCell,
  });
  return {
    open: (name, attributes) => {
      if (notText.has(name)) skipped += 1;
      if (skipped === 0) opened.get(name)?.(attributes);
    },
    text: (text) => {
      if (inText && skipped === 0) add(text);
    },
    close: (name) => {
      if (skipped === 0) closed.get(name)?.();
      if (notText.has(name)) skipped -= 1;
    },
  };
}

const notText = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'rt']);

const isOn = (value = 'true'): boolean => value !== '0' && value !== 'false';

/** Looked up by names a stranger chose: only what is written here is found. */
const inMap = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(record));
