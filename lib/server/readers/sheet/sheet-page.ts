import type { ReadPage, TableCell } from '@/lib/domain/reading/page';

/** A table as a page of its own: every cell as the file states it, none with a place on paper. */
export function sheetPage(
  number: number,
  title: string | null,
  rows: readonly (readonly string[])[],
): ReadPage {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    number,
    origin: 'sheet',
    width: columns * COLUMN,
    height: Math.max(1, rows.length) * ROW,
    turned: 0,
    straightened: 0,
    title,
    lines: [],
    tables: rows.length === 0 ? [] : [{ rows: rows.map((row) => row.map(cellOf)) }],
  };
}

const COLUMN = 100;
const ROW = 20;

const EMPTY: TableCell = { text: '', box: null, certainty: 1 };
const cellOf = (text: string): TableCell =>
  text === '' ? EMPTY : { text, box: null, certainty: 1 };
