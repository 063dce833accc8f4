import { addDays, type CivilDate } from '@/lib/domain/civil-date';
import { callDay } from './call-day';
import type { FoundColumns } from './find-columns';

export interface DayCount {
  readonly day: CivilDate;
  readonly records: number;
}

/** Every record of a log, by the day it began on. */
export interface CallCounts {
  /** From the first day; days without a record are left out. */
  readonly days: readonly DayCount[];
  /** Records whose start is no day. */
  readonly undated: number;
}

export interface CallCounter {
  readonly count: (row: readonly string[]) => void;
  readonly counts: () => CallCounts;
}

/** Counts the records of a log one by one, so that a log of any size can be counted. Empty rows are none. */
export function callCounter({ columns, day: dayColumn }: FoundColumns): CallCounter {
  const start = columns.start ?? dayColumn ?? -1;
  const records = new Map<string, number>();
  const days = new Map<string, CivilDate>();
  let undated = 0;
  return {
    count: (row) => {
      const written = row[start] ?? '';
      // A log writes the same day hundreds of thousands of times.
      const key = /^\d{4}-\d\d-\d\d /.test(written) ? written.slice(0, 10) : written;
      const day = days.get(key) ?? callDay(key) ?? callDay(row[dayColumn ?? -1] ?? '');
      if (day === undefined) {
        if (row.some((cell) => cell !== '')) undated += 1;
        return;
      }
      if (key.length === 10) days.set(key, day);
      records.set(day, (records.get(day) ?? 0) + 1);
    },
    counts: () => ({ days: sorted(records), undated }),
  };
}

/** The longest run of days in a row that each have a record. Source: row B1 of rules.md. */
export function longestRunDays(days: readonly DayCount[]): number {
  let [longest, run] = [0, 0];
  let expected: CivilDate | undefined;
  for (const { day } of days) {
    run = day === expected ? run + 1 : 1;
    expected = addDays(day, 1);
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The counts of several logs as one. */
export function mergedCounts(several: readonly CallCounts[]): CallCounts {
  const records = new Map<string, number>();
  for (const { day, records: count } of several.flatMap(({ days }) => days)) {
    records.set(day, (records.get(day) ?? 0) + count);
  }
  return { days: sorted(records), undated: several.reduce((sum, { undated }) => sum + undated, 0) };
}

function sorted(records: ReadonlyMap<string, number>): DayCount[] {
  const found: DayCount[] = [];
  for (const [text, count] of records) {
    const day = callDay(text);
    if (day !== undefined) found.push({ day, records: count });
  }
  return found.sort((a, b) => a.day.localeCompare(b.day));
}
