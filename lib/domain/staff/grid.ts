import type { Box } from '@/lib/domain/reading/page';
import type { Column } from './columns';

export interface GridCell {
  readonly text: string;
  readonly box: Box | null;
  readonly certainty: number;
}

/** Cells by the place of their column; undefined where nothing is written. */
export type GridRow = readonly (GridCell | undefined)[];

/** A table of a page: what its columns are called, and its rows below them. */
export interface Grid {
  readonly page: number;
  /** What is written above the table, nearest last; the name of the sheet first. */
  readonly titles: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
}
