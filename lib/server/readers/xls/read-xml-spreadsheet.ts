import { MAX_SHEET_COLUMNS } from '@/lib/server/readers/limits';
import {
  builtInFormat,
  numberFormat,
  numberText,
  type NumberFormat,
} from '@/lib/server/readers/office/number-format';
import { readXml, type Attributes } from '@/lib/server/readers/office/read-xml';
import type { ReadDocument } from '@/lib/domain/reading/page';
import {
  bookDocument,
  type BookSheet,
  type Merge,
  type OnRow,
} from '@/lib/server/readers/sheet/book-document';
import type { TextEncoding } from '@/lib/server/readers/text/encoding-of';
import { textChunks } from '@/lib/server/readers/text/text-chunks';

/** Reads a workbook in the XML of Excel 2002 and 2003 (SpreadsheetML). Errors: Refusal. */
export async function readXmlSpreadsheet(
  path: string,
  encoding: TextEncoding,
): Promise<ReadDocument> {
  const { titles, formats } = await readOutline(path, encoding);
  const sheets = titles.slice(0, MOST_SHEETS).map<BookSheet>((title, index) => ({
    title,
    read: (onRow) => readSheet(path, encoding, { index, formats, onRow }),
  }));
  const document = await bookDocument(sheets, []);
  return { ...document, complete: document.complete && titles.length <= MOST_SHEETS };
}

type Formats = ReadonlyMap<string, NumberFormat>;

async function readOutline(path: string, encoding: TextEncoding) {
  const titles: string[] = [];
  const formats = new Map<string, NumberFormat>();
  let style = '';
  await readXml(textChunks(path, encoding), {
    open: (name, attributes) => {
      if (name === 'Worksheet') titles.push(attributes.get('Name') ?? '');
      if (name === 'Style') style = attributes.get('ID') ?? '';
      if (name === 'NumberFormat') formats.set(style, formatOf(attributes.get('Format') ?? ''));
    },
  });
  return { titles, formats };
}

/** The file is walked through once for each sheet. */
const MOST_SHEETS = 100;

const namedFormats: Readonly<Record<string, NumberFormat>> = {
  'General Date': builtInFormat(22),
  'Long Date': builtInFormat(14),
  'Medium Date': builtInFormat(14),
  'Short Date': builtInFormat(14),
  'Long Time': builtInFormat(21),
  'Medium Time': builtInFormat(20),
  'Short Time': builtInFormat(20),
  Percent: builtInFormat(10),
};

const formatOf = (code: string): NumberFormat =>
  namedFormats[code] ?? (/^[A-Z][a-z/ ]+$/.test(code) ? builtInFormat(0) : numberFormat(code));

interface SheetAsked {
  readonly index: number;
  readonly formats: Formats;
  readonly onRow: OnRow;
}

async function readSheet(path: string, encoding: TextEncoding, asked: SheetAsked) {
  const { index, formats, onRow } = asked;
  const merges: Merge[] = [];
  let [sheet, row, column, behind, uncomputed, beyond] = [-1, -1, -1, 0, 0, 0];
  let [value, isData, inComment]: [string, boolean, boolean] = ['', false, false];
  let [cell, data]: [Attributes, Attributes] = [new Map(), new Map()];
  let cells: string[] = [];
  let span = 0;
  const put = () => {
    const text = cellText(value, data.get('Type') ?? '', formats.get(cell.get('StyleID') ?? ''));
    if (text === '' && cell.has('Formula') && data.get('Type') !== 'String') uncomputed += 1;
    if (text === '') return;
    if (column >= MAX_SHEET_COLUMNS) beyond += 1;
    else {
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
  };
  await readXml(textChunks(path, encoding), {
    open: (name, attributes) => {
      if (name === 'Worksheet') [sheet, row, span] = [sheet + 1, -1, 0];
      if (sheet !== index) return;
      if (name === 'Row') {
        row = placeOf(attributes) ?? row + 1 + span;
        [cells, column, behind, span] = [[], -1, 0, countOf(attributes, 'Span')];
      } else if (name === 'Cell') {
        column = placeOf(attributes) ?? column + 1 + behind;
        behind = countOf(attributes, 'MergeAcross');
        const below = countOf(attributes, 'MergeDown');
        if (below > 0) {
          merges.push({ top: row, left: column, bottom: row + below, right: column + behind });
        }
        [cell, data, value] = [attributes, new Map(), ''];
      } else if (name === 'Comment') inComment = true;
      else if (name === 'Data' && !inComment) [data, isData] = [attributes, true];
    },
    text: (text) => {
      if (isData && sheet === index) value += text;
    },
    close: (name) => {
      if (sheet !== index) return;
      if (name === 'Comment') inComment = false;
      if (name === 'Data') isData = false;
      if (name === 'Cell') put();
      if (name === 'Row' && cells.length > 0) onRow(cells, row);
    },
  });
  return { uncomputed, beyond, merges };
}

/** From 0; undefined where the file leaves it to the order. */
function placeOf(attributes: Attributes): number | undefined {
  const stated = Number(attributes.get('Index'));
  return Number.isInteger(stated) && stated > 0 ? stated - 1 : undefined;
}

function countOf(attributes: Attributes, name: string): number {
  const count = Number(attributes.get(name) ?? 0);
  return Number.isInteger(count) && count > 0 ? count : 0;
}

function cellText(value: string, type: string, format: NumberFormat | undefined): string {
  if (type === 'Boolean') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  if (type === 'DateTime') return momentText(value, format);
  if (type === 'Number') return numberText(value, format ?? builtInFormat(0), false);
  return value.trim();
}

/** The moment as the format of its cell shows it; where that shows no day, as its own parts say. */
function momentText(value: string, format: NumberFormat | undefined): string {
  const moment = Date.parse(`${value.trim().replace(/Z$/, '')}Z`);
  if (Number.isNaN(moment)) return value.trim();
  const serial = moment / DAY + DAYS_BEFORE_1970;
  if (format?.kind === 'date') return numberText(String(serial), format, false);
  return numberText(String(serial), builtInFormat(Number.isInteger(serial) ? 14 : 22), false);
}

const DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;
