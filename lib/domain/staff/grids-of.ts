import { beginsWithSurname } from '@/lib/domain/identifiers/surname';
import type { ReadPage } from '@/lib/domain/reading/page';
import type { ColumnMapping } from './columns';
import type { Grid, GridRow } from './grid';
import { gridsOfLines } from './line-grid';
import { readNumber } from './person-number';
import { gridsOfTables } from './table-grid';

/** Every table of the pages, stated by the file or put together from where its words stand. */
export function gridsOf(pages: readonly ReadPage[], mapping: ColumnMapping): Grid[] {
  const grids: Grid[] = [];
  for (const page of pages) {
    const found =
      page.tables.length > 0 ? gridsOfTables(page, mapping) : gridsOfLines(page, mapping, grids);
    grids.push(...found);
  }
  return grids.flatMap(besideEachOther).map(withNames);
}

/** 序号 姓名 证件号码 | 序号 姓名 证件号码: tables side by side under the same headers, each by itself. */
function besideEachOther(grid: Grid): Grid[] {
  const headers = grid.columns.map(({ header }) => header);
  const width = WIDTHS.map((parts) => headers.length / parts).find(
    (columns) =>
      Number.isInteger(columns) &&
      columns >= 2 &&
      headers.every((header, at) => header !== '' && header === headers[at % columns]),
  );
  if (width === undefined) return [grid];
  return Array.from({ length: headers.length / width }, (_, part) => {
    const own = <Cell>(cells: readonly Cell[]) => cells.slice(part * width, (part + 1) * width);
    const rows = grid.rows.map(own).filter((row) => row.some((cell) => cell !== undefined));
    return { ...grid, columns: own(grid.columns), rows };
  });
}

/** Beside numbers of people a column of names is one, whatever it is called: 缴费人. */
function withNames(grid: Grid): Grid {
  const { columns, rows } = grid;
  const [id, name] = ['id-number', 'name'].map((role) =>
    columns.findIndex((one) => one.role === role),
  );
  if (id === undefined || id < 0 || name !== -1) return grid;
  const people = rows.filter((row) => readNumber(row[id]?.text ?? '').idReading === 'valid');
  const at = columns.findIndex(
    ({ role }, i) =>
      role === undefined && people.length > 0 && namesIn(people, i) >= MOST * people.length,
  );
  if (at < 0) return grid;
  return { ...grid, columns: columns.map((one, i) => (i === at ? { ...one, role: 'name' } : one)) };
}

/** Rare surnames stand among common ones. */
const MOST = 0.7;

const namesIn = (rows: readonly GridRow[], at: number): number =>
  rows.filter((row) => isName(row[at]?.text ?? '')).length;

const isName = (text: string): boolean =>
  /^[一-龥·]{2,8}$/.test(text.replace(/\s/g, '')) && beginsWithSurname(text.trim());

/** As many as stand beside each other on a page. */
const WIDTHS = [4, 3, 2];
