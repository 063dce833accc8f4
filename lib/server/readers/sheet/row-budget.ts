import { MAX_CELL_CHARACTERS, MAX_CELLS_READ, MAX_ROWS_READ } from '@/lib/server/readers/limits';

/** Counts the rows of a document and says when enough of them are kept. */
export interface RowBudget {
  /** Whether a row may still be kept. */
  readonly take: (row: readonly string[]) => boolean;
  readonly kept: () => number;
  readonly seen: () => number;
}

export function rowBudget(): RowBudget {
  let [seen, kept, cells, characters] = [0, 0, 0, 0];
  return {
    take: (row) => {
      seen += 1;
      const length = row.reduce((sum, cell) => sum + cell.length, 0);
      const fits =
        kept < MAX_ROWS_READ &&
        cells + row.length <= MAX_CELLS_READ &&
        characters + length <= MAX_CELL_CHARACTERS;
      if (!fits) return false;
      kept += 1;
      cells += row.length;
      characters += length;
      return true;
    },
    kept: () => kept,
    seen: () => seen,
  };
}
