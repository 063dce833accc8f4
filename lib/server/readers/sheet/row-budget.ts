import { MAX_CELLS_READ, MAX_ROWS_READ } from '@/lib/server/readers/limits';

/** Counts the rows of a document and says when enough of them are kept. */
export interface RowBudget {
  /** Whether a row of that many cells may still be kept. */
  readonly take: (cells: number) => boolean;
  readonly kept: () => number;
  readonly seen: () => number;
}

export function rowBudget(): RowBudget {
  let [seen, kept, cells] = [0, 0, 0];
  return {
    take: (count) => {
      seen += 1;
      const fits = kept < MAX_ROWS_READ && cells + count <= MAX_CELLS_READ;
      if (!fits) return false;
      kept += 1;
      cells += count;
      return true;
    },
    kept: () => kept,
    seen: () => seen,
  };
}
