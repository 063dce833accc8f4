import { callCounter, type CallCounts, type CallCounter } from '@/lib/domain/calls/day-counts';
import { findColumns } from '@/lib/domain/calls/find-columns';
import { LONGEST_TEXT, MAX_SHEET_COLUMNS } from '@/lib/server/readers/limits';
import type { RowBudget } from './row-budget';

/** The rows of a table as far as they are kept. */
export interface KeptRows {
  readonly rows: readonly (readonly string[])[];
  /** Rows seen beyond those kept. */
  readonly dropped: number;
  /** Rows of which something was left out: too long a cell, too many of them. */
  readonly cut: number;
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
  let [dropped, cut] = [0, 0];
  let counter: CallCounter | undefined;
  const begin = () => {
    const found = findColumns(rows);
    if (found?.columns.start === undefined) return;
    counter = callCounter(found);
    rows.slice((found.headerRow ?? -1) + 1).forEach(counter.count);
  };
  return {
    add: (whole) => {
      const row = fitting(whole);
      if (row !== whole) cut += 1;
      if (budget.take(row)) rows.push(row);
      else dropped += 1;
      if (rows.length === ROWS_TO_TELL && dropped === 0) begin();
      else counter?.count(row);
    },
    end: () => {
      if (dropped === 0 || counter === undefined) return { rows, dropped, cut, counts: undefined };
      return {
        rows: rows.slice(0, ROWS_OF_LONG_LOG),
        dropped: dropped + Math.max(0, rows.length - ROWS_OF_LONG_LOG),
        cut,
        counts: counter.counts(),
      };
    },
  };
}

function fitting(row: readonly string[]): readonly string[] {
  const isLong = row.length > MAX_SHEET_COLUMNS || row.some((cell) => cell.length > LONGEST_TEXT);
  if (!isLong) return row;
  return row.slice(0, MAX_SHEET_COLUMNS).map((cell) => cell.slice(0, LONGEST_TEXT));
}

const ROWS_TO_TELL = 30;
/** Of a log that is counted, enough to see what it is. */
const ROWS_OF_LONG_LOG = 500;
