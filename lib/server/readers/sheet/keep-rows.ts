import { callCounter, type CallCounts, type CallCounter } from '@/lib/domain/calls/day-counts';
import { findColumns } from '@/lib/domain/calls/find-columns';
import type { RowBudget } from './row-budget';

/** The rows of a table as far as they are kept. */
export interface KeptRows {
  readonly rows: readonly (readonly string[])[];
  /** Rows seen beyond those kept. */
  readonly dropped: number;
  /** Every record of a call log by day, kept rows or not; undefined for other tables and short logs. */
  readonly counts: CallCounts | undefined;
}

export interface RowKeeper {
  readonly add: (row: readonly string[]) => void;
  readonly end: () => KeptRows;
}

/** Keeps the first rows of a table and counts all of a call log, so that its size does not matter. */
export function rowKeeper(budget: RowBudget): RowKeeper {
  const rows: (readonly string[])[] = [];
  let dropped = 0;
  let counter: CallCounter | undefined;
  const begin = () => {
    const found = findColumns(rows);
    if (found?.columns.start === undefined) return;
    counter = callCounter(found);
    rows.slice((found.headerRow ?? -1) + 1).forEach(counter.count);
  };
  return {
    add: (row) => {
      if (budget.take(row.length)) rows.push(row);
      else dropped += 1;
      if (rows.length === ROWS_TO_TELL && dropped === 0) begin();
      else counter?.count(row);
    },
    end: () => {
      if (dropped === 0 || counter === undefined) return { rows, dropped, counts: undefined };
      return {
        rows: rows.slice(0, ROWS_OF_LONG_LOG),
        dropped: dropped + Math.max(0, rows.length - ROWS_OF_LONG_LOG),
        counts: counter.counts(),
      };
    },
  };
}

const ROWS_TO_TELL = 30;
/** Of a log that is counted, enough to see what it is. */
const ROWS_OF_LONG_LOG = 500;
