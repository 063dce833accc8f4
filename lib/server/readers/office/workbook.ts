import { MAX_OFFICE_TEXT_CHARACTERS } from '@/lib/server/readers/limits';
import { Refusal } from '@/lib/server/readers/refusal';
import { builtInFormat, numberFormat, type NumberFormat } from './number-format';
import type { OfficePackage } from './open-package';
import { readXml } from './read-xml';
import { mainPart, relationsOf, type Relation } from './relations';

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedTexts: readonly string[];
  /** By the style number of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly isFrom1904: boolean;
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
}

/** Everything about a workbook but what is on its sheets; hidden sheets are sheets. Errors: Refusal. */
export async function openWorkbook(file: OfficePackage): Promise<Workbook> {
  const part = await mainPart(file, 'xl/workbook.xml');
  if (!file.has(part)) throw new Refusal('damaged');
  const relations = await relationsOf(file, part);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const { named, isFrom1904 } = await readBook(file, part);
  return {
    sheets: named.flatMap(({ name, id }) => sheetPart(name, id, relations)),
    sharedTexts: await readSharedTexts(file, partOf('sharedStrings') ?? 'xl/sharedStrings.xml'),
    formats: await readFormats(file, partOf('styles') ?? 'xl/styles.xml'),
    isFrom1904,
    hasMacros: file.names.some((name) => name.endsWith('vbaproject.bin')),
    hasExternalLinks: relations.some(({ type }) => type === 'externalLink'),
  };
}

function sheetPart(name: string, id: string, relations: readonly Relation[]) {
  const found = relations.find((relation) => relation.id === id);
  return found?.type === 'worksheet' ? [{ name, part: found.target }] : [];
}

async function readBook(file: OfficePackage, part: string) {
  const named: { name: string; id: string }[] = [];
  let isFrom1904 = false;
  await readXml(file.text(part), {
    open: (name, attributes) => {
      if (name === 'sheet') {
        named.push({ name: attributes.get('name') ?? '', id: attributes.get('id') ?? '' });
      }
      if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
    },
  });
  return { named, isFrom1904 };
}

async function readSharedTexts(file: OfficePackage, part: string): Promise<string[]> {
  const texts: string[] = [];
  let [current, isText, inPhonetics, characters] = ['', false, false, 0];
  await readXml(file.text(part), {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inPhonetics = true;
      isText = name === 't' && !inPhonetics;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 'rPh') inPhonetics = false;
      if (name === 't') isText = false;
      if (name !== 'si') return;
      texts.push(current);
      characters += current.length;
      if (characters > MAX_OFFICE_TEXT_CHARACTERS) throw new Refusal('unpacked-too-large');
    },
  });
  return texts;
}

async function readFormats(file: OfficePackage, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  await readXml(file.text(part), {
    open: (name, attributes) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, numberFormat(attributes.get('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(codes.get(id) ?? builtInFormat(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
