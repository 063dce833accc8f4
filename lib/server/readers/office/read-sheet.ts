import { MAX_SHEET_COLUMNS } from '@/lib/server/readers/limits';
import type { Merge, OnRow, SheetRead } from '@/lib/server/readers/sheet/book-document';
import { numberText } from './number-format';
import type { OfficePackage } from './open-package';
import { readXml, type Attributes } from './read-xml';
import type { Workbook } from './workbook';

/** Walks through a sheet row by row. */
export async function readSheet(
  file: OfficePackage,
  part: string,
  book: Workbook,
  onRow: OnRow,
): Promise<SheetRead> {
  const merges: Merge[] = [];
  let [uncomputed, beyond, row, column] = [0, 0, -1, -1];
  let cells: string[] = [];
  let cell: Attributes = new Map();
  let [value, hasFormula, collects] = ['', false, false];
  const put = () => {
    if (hasFormula && value === '' && cell.get('t') !== 'str') uncomputed += 1;
    const text = cellText(value, cell, book);
    if (text === '') return;
    if (column >= MAX_SHEET_COLUMNS) beyond += 1;
    else {
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
  };
  await readXml(file.text(part), {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.has('r') ? Number(attributes.get('r')) - 1 : row + 1;
        [cells, column] = [[], -1];
      } else if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column + 1;
        [cell, value, hasFormula] = [attributes, '', false];
      } else if (name === 'f') hasFormula = true;
      else if (name === 'mergeCell') merges.push(...mergeOf(attributes.get('ref')));
      collects = name === 'v' || (name === 't' && cell.get('t') === 'inlineStr');
    },
    text: (text) => {
      if (collects) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') collects = false;
      if (name === 'c') put();
      if (name === 'row' && cells.length > 0) onRow(cells, row);
    },
  });
  return { uncomputed, beyond, merges };
}

function cellText(value: string, cell: Attributes, book: Workbook): string {
  const type = cell.get('t') ?? 'n';
  if (type === 's') return (book.sharedTexts[Number(value)] ?? '').trim();
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace('T', ' ').replace(/ 00:00:00(\.0+)?Z?$/, '');
  if (type !== 'n') return value.trim();
  const format = book.formats[Number(cell.get('s') ?? 0)];
  return format === undefined ? value : numberText(value, format, book.isFrom1904);
}

/** `AB12` is column 27. */
function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Za-z]{1,3}/.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  return [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

function mergeOf(reference: string | undefined): Merge[] {
  const [from = '', to = ''] = (reference ?? '').split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((corner) => Number(corner.replace(/\D/g, '')) - 1);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    return [];
  }
  return [{ top, left, bottom, right }];
}
