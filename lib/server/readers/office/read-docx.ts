import type { ReaderNote } from '@/lib/domain/reading/page';
import { newFlow, type Flow } from '@/lib/server/readers/flow/flow';
import { note, unread } from '@/lib/server/readers/reader';
import type { WholeReader } from '@/lib/server/readers/reader-of-whole';
import { Refusal } from '@/lib/server/readers/refusal';
import { docxBody } from './docx-body';
import { openPackage, type OfficePackage } from './open-package';
import { readXml } from './read-xml';
import { mainPart, relationsOf, type Relation } from './relations';

/** Reads a Word document: headings of the page, the text, the feet of the page and notes. Errors: Refusal. */
export const readDocx: WholeReader = async (path) => {
  const file = await openPackage(path);
  try {
    return await readBody(file);
  } finally {
    file.close();
  }
};

async function readBody(file: OfficePackage) {
  const part = await mainPart(file, 'word/document.xml');
  if (!file.has(part)) throw new Refusal('damaged');
  const relations = await relationsOf(file, part);
  const flow = newFlow();
  await readParts(file, relations, 'header', flow);
  await readXml(file.text(part), docxBody(flow));
  for (const type of ['footer', 'footnotes', 'endnotes']) {
    await readParts(file, relations, type, flow);
  }
  const pages = flow.end();
  const notes = notesOf(file, relations);
  if (flow.isCut()) notes.push(note('text-cut', null));
  if (pages.some(({ lines }) => lines.length > 0)) {
    return { pages, pageCount: pages.length, complete: !flow.isCut(), notes };
  }
  const hasPictures = relations.some(({ type }) => type === 'image');
  const empty = unread('no-text');
  return { ...empty, complete: !hasPictures, notes: [...notes, ...empty.notes] };
}

/** Heads and feet are kept once for each kind of page; what is said twice is read once. */
async function readParts(
  file: OfficePackage,
  relations: readonly Relation[],
  type: string,
  flow: Flow,
): Promise<void> {
  const said = new Set<string>();
  const once: Flow = {
    ...flow,
    paragraph: (text) => {
      if (text.trim() === '' || said.has(text)) return;
      said.add(text);
      flow.paragraph(text);
    },
    pageBreak: () => undefined,
  };
  for (const { target } of relations.filter((relation) => relation.type === type)) {
    await readXml(file.text(target), docxBody(once));
  }
}

function notesOf(file: OfficePackage, relations: readonly Relation[]): ReaderNote[] {
  const notes: ReaderNote[] = [];
  if (file.names.some((name) => name.endsWith('vbaproject.bin'))) {
    notes.push(note('macros-ignored', null));
  }
  if (relations.some(({ isOutside, type }) => isOutside && type !== 'hyperlink')) {
    notes.push(note('external-links-ignored', null));
  }
  return notes;
}
