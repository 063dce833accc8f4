import { MAX_SHEET_COLUMNS } from '@/lib/server/readers/limits';
import { builtInFormat, numberText } from '@/lib/server/readers/office/number-format';
import type { Merge, OnRow, SheetRead } from '@/lib/server/readers/sheet/book-document';
import type { XlsBook } from './book-globals';
import { partReader } from './part-reader';
import { partsOf, RECORD, recordAt, substream, type BiffRecord } from './records';

/**
 * Walks through a sheet row by row. Programs write cells in any order: where each is, is noted first.
 * Errors: Refusal('damaged').
 */
export function readXlsSheet(
  stream: Buffer,
  from: number,
  book: XlsBook,
  { onRow, onRecord }: { readonly onRow: OnRow; readonly onRecord: () => void },
): SheetRead {
  const rows = new Map<number, number[]>();
  const merges: Merge[] = [];
  let [uncomputed, beyond] = [0, 0];
  for (const record of substream(stream, from)) {
    onRecord();
    if (record.type === RECORD.MERGE_CELLS) merges.push(...mergesOf(record));
    if (!cellRecords.has(record.type) || record.body.length < 6) continue;
    const row = record.body.readUInt16LE(0);
    const places = rows.get(row);
    if (places === undefined) rows.set(row, [record.at]);
    else places.push(record.at);
  }
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const cells: string[] = [];
    for (const at of rows.get(row) ?? []) {
      const record = recordAt(stream, at);
      if (isUncomputed(record)) uncomputed += 1;
      else {
        for (const { column, text } of cellsOf(stream, record, book)) {
          if (text === '') continue;
          if (column >= MAX_SHEET_COLUMNS) beyond += 1;
          else {
            while (cells.length < column) cells.push('');
            cells[column] = text;
          }
        }
      }
    }
    if (cells.length > 0) onRow(cells, row);
  }
  return { uncomputed, beyond, merges };
}

const cellRecords: ReadonlySet<number> = new Set([
  RECORD.LABEL_SST,
  RECORD.LABEL,
  RECORD.RSTRING,
  RECORD.NUMBER,
  RECORD.RK,
  RECORD.MULRK,
  RECORD.FORMULA,
  RECORD.BOOL_ERR,
]);

function mergesOf({ body }: BiffRecord): Merge[] {
  const reader = partReader([body]);
  return Array.from({ length: Math.min(reader.u16(), (body.length - 2) / 8) }, () => {
    const [top, bottom, left, right] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
    return { top, bottom, left, right };
  });
}

/** Programs that do not calculate write 0 and ask whoever opens the book to calculate. */
function isUncomputed({ type, body }: BiffRecord): boolean {
  if (type !== RECORD.FORMULA || body.length < 16) return false;
  return (body.readUInt16LE(14) & ASKS_TO_CALCULATE) !== 0 && body.readDoubleLE(6) === 0;
}

const ASKS_TO_CALCULATE = 3;

interface Cell {
  readonly column: number;
  readonly text: string;
}

/** Straight from the bytes: a sheet has a million of these. */
function cellsOf(stream: Buffer, record: BiffRecord, book: XlsBook): Cell[] {
  const { type, body } = record;
  const column = body.readUInt16LE(2);
  if (type === RECORD.MULRK) {
    const count = Math.floor((body.length - 6) / 6);
    return Array.from({ length: count }, (_, index) => {
      const at = 4 + index * 6;
      const value = rkNumber(body.readUInt32LE(at + 2));
      return { column: column + index, text: numberIn(value, body.readUInt16LE(at), book) };
    });
  }
  return [{ column, text: cellText(stream, record, book) }];
}

function cellText(stream: Buffer, record: BiffRecord, book: XlsBook): string {
  const { type, body } = record;
  const style = body.readUInt16LE(4);
  switch (type) {
    case RECORD.LABEL_SST:
      return (book.sharedTexts[body.readUInt32LE(6)] ?? '').trim();
    case RECORD.LABEL:
    case RECORD.RSTRING:
      return book.texts.long(partReader([body.subarray(6)])).trim();
    case RECORD.NUMBER:
      return numberIn(body.readDoubleLE(6), style, book);
    case RECORD.RK:
      return numberIn(rkNumber(body.readUInt32LE(6)), style, book);
    case RECORD.BOOL_ERR:
      return truthOrError(body.readUInt8(6), body.readUInt8(7) === 1);
    case RECORD.FORMULA:
      return resultOf(stream, record, book);
    default:
      return '';
  }
}

const numberIn = (value: number, style: number, { formats, isFrom1904 }: XlsBook): string =>
  numberText(String(value), formats[style] ?? builtInFormat(0), isFrom1904);

/** A number in four bytes: the upper half of a double or an integer, of hundredths perhaps. */
function rkNumber(rk: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE((rk & ~3) >>> 0, 4);
  const value = (rk & 2) === 0 ? bytes.readDoubleLE(0) : rk >> 2;
  return (rk & 1) === 0 ? value : value / 100;
}

const truthOrError = (code: number, isError: boolean): string => {
  if (!isError) return code === 1 ? 'TRUE' : 'FALSE';
  return errors[code] ?? '#N/A';
};

const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** The result saved with a formula: a number, or what it says stands in place of one. */
function resultOf(stream: Buffer, record: BiffRecord, book: XlsBook): string {
  const { body } = record;
  if (body.readUInt16LE(12) !== NO_NUMBER) {
    return numberIn(body.readDoubleLE(6), body.readUInt16LE(4), book);
  }
  const kind = body.readUInt8(6);
  if (kind === 0) return textBehind(stream, record, book).trim();
  return kind === 1 || kind === 2 ? truthOrError(body.readUInt8(8), kind === 2) : '';
}

const NO_NUMBER = 0xffff;

/** The record of the text follows, or follows those of a formula that several cells share. */
function textBehind(stream: Buffer, record: BiffRecord, book: XlsBook): string {
  let next = recordAt(stream, record.end);
  for (let seen = 0; seen < MOST_BETWEEN && next.type !== RECORD.STRING; seen += 1) {
    next = recordAt(stream, next.end);
  }
  if (next.type !== RECORD.STRING) return '';
  return book.texts.long(partReader(partsOf(stream, next)));
}

const MOST_BETWEEN = 3;
