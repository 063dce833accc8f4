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
  return grids;
}
