import { monthsBetween, type Month } from './months';
import type { RosterRow } from './roster';

/** What a month of a person is on the grid. A mark goes before a late payment, both before paid. */
export type MonthState = 'paid' | 'marked' | 'late' | 'missing' | 'outside';

export interface MonthCell {
  readonly month: Month;
  readonly state: MonthState;
  /** For late payments: when it was paid. */
  readonly paidIn: Month | null;
}

/** At most so many months stand side by side: the last of them. */
const MOST_COLUMNS = 24;

/** The months the roster speaks of, ascending, the last two years of them. */
export function monthsShown(rows: readonly RosterRow[]): Month[] {
  const all = rows.flatMap(({ months, marks, late }) => [
    ...months,
    ...marks.flatMap((mark) => mark.months),
    ...late.map(({ due }) => due),
  ]);
  const sorted = [...new Set(all)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined
    ? []
    : monthsBetween(first, last).slice(-MOST_COLUMNS);
}

/** One person's months: before the first and after the last paid one nothing is missing. */
export function monthCells(row: RosterRow, shown: readonly Month[]): MonthCell[] {
  const marked = new Set(row.marks.flatMap(({ months }) => months));
  const late = new Map(row.late.map(({ due, paid }) => [due, paid]));
  const paid = new Set(row.months);
  const [first, last] = [row.months[0], row.months.at(-1)];
  return shown.map((month) => {
    const paidIn = late.get(month) ?? null;
    if (marked.has(month)) return { month, state: 'marked', paidIn };
    if (paidIn !== null) return { month, state: 'late', paidIn };
    if (paid.has(month)) return { month, state: 'paid', paidIn };
    const isWithin = first !== undefined && last !== undefined && month > first && month < last;
    return { month, state: isWithin ? 'missing' : 'outside', paidIn };
  });
}
