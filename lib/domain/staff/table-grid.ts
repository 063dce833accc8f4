import type { ReadPage, ReadTable, TableCell } from '@/lib/domain/reading/page';
import { columnOf, columnsOf, type Column, type ColumnMapping } from './columns';
import type { Grid, GridRow } from './grid';
import { isHeaderLike, isSubHeader, NUMBER_OF_A_PERSON } from './header-row';

/** The tables a file itself states, each cut at every row of headers. */
export function gridsOfTables(page: ReadPage, mapping: ColumnMapping): Grid[] {
  const above = [...(page.title === null ? [] : [page.title]), ...linesAbove(page)];
  return page.tables.flatMap((table) => gridsOfTable(page, table, above, mapping));
}

function gridsOfTable(
  page: ReadPage,
  { rows }: ReadTable,
  above: readonly string[],
  mapping: ColumnMapping,
): Grid[] {
  const heads = headersAt(rows, mapping);
  return heads.map((at, i) => {
    const first = heads[i - 1];
    const titles = rows.slice(first === undefined ? 0 : first + 1, at).flatMap(soleTextOf);
    const depth = isSubHeader(textsOf(rows[at + 1])) ? 2 : 1;
    return {
      page: page.number,
      titles: [...above, ...titles.slice(-4)],
      columns: columnsAt(rows, at, depth, mapping),
      rows: rows.slice(at + depth, heads[i + 1] ?? rows.length).map(rowOf),
    };
  });
}

/** Rows of known headers; else the row right above the first number of a person. */
function headersAt(rows: ReadTable['rows'], mapping: ColumnMapping): number[] {
  const known = rows.flatMap((row, at) =>
    isHeaderLike(textsOf(row).map((text) => columnOf(text, mapping))) ? [at] : [],
  );
  if (known.length > 0) return known.filter((at, i) => known[i - 1] !== at - 1);
  const first = rows.findIndex((row) => textsOf(row).some((t) => NUMBER_OF_A_PERSON.test(t)));
  if (first < 1) return [];
  const above = rows
    .slice(0, first)
    .findLastIndex((row) => textsOf(row).filter(Boolean).length > 1);
  return above < 0 ? [] : [above];
}

/** A header over several columns is written in the first of them only. */
function columnsAt(
  rows: ReadTable['rows'],
  at: number,
  depth: number,
  mapping: ColumnMapping,
): Column[] {
  const width = Math.max(...rows.slice(at).map((row) => row.length), 0);
  const [top, below] = [textsOf(rows[at]), depth === 2 ? textsOf(rows[at + 1]) : []];
  let over = '';
  const headers = Array.from({ length: width }, (_, i) => {
    const [own, sub] = [top[i] ?? '', below[i] ?? ''];
    if (own !== '') over = own;
    return sub === '' || sub === own ? own : `${over}${sub}`;
  });
  return columnsOf(headers, mapping);
}

const rowOf = (row: readonly TableCell[]): GridRow =>
  row.map((cell) => (cell.text.trim() === '' ? undefined : cell));

const textsOf = (row: readonly TableCell[] | undefined): string[] =>
  (row ?? []).map(({ text }) => text.trim());

/** Titles stand alone in their row, or repeat over merged cells. */
function soleTextOf(row: readonly TableCell[]): string[] {
  const texts = [...new Set(textsOf(row).filter(Boolean))];
  return texts.length === 1 ? texts : [];
}

const linesAbove = ({ lines }: ReadPage): string[] => lines.slice(0, 3).map(({ text }) => text);
