import type { ReadPage } from '@/lib/domain/reading/page';
import type { ColumnMapping } from './columns';
import type { Grid } from './grid';
import { gridsOfLines } from './line-grid';
import { gridsOfTables } from './table-grid';

/** Every table of the pages, stated by the file or put together from where its words stand. */
export function gridsOf(pages: readonly ReadPage[], mapping: ColumnMapping): Grid[] {
  const grids: Grid[] = [];
  for (const page of pages) {
    const found =
      page.tables.length > 0 ? gridsOfTables(page, mapping) : gridsOfLines(page, mapping, grids);
    grids.push(...found);
  }
  return grids.flatMap(besideEachOther);
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

/** As many as stand beside each other on a page. */
const WIDTHS = [4, 3, 2];
