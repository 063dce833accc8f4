import { addDays, weekdayOf, type CivilDate } from '@/lib/domain/civil-date';
import { markedDay, type HolidayTable } from './holiday-table';

export type WorkdayKind = 'workday' | 'weekend' | 'holiday' | 'make-up';

/** What a day is in mainland China; `make-up` is a Saturday or Sunday that is worked (调休). */
export function workdayKind(day: CivilDate, table: HolidayTable): WorkdayKind {
  const marked = markedDay(day, table);
  if (marked !== undefined) return marked.kind;
  return weekdayOf(day) >= 6 ? 'weekend' : 'workday';
}

/** Offices are open: an ordinary working day or a make-up one. */
export function isWorkday(day: CivilDate, table: HolidayTable): boolean {
  return isWorked[workdayKind(day, table)];
}

/**
 * The day itself when it is worked, or else the last worked day before it. Nothing official moves a
 * deadline past a rest day, so days are pulled back, never forward. Source: rules.md, extension.
 */
export function lastWorkdayOnOrBefore(day: CivilDate, table: HolidayTable): CivilDate {
  let candidate = day;
  while (!isWorkday(candidate, table)) candidate = addDays(candidate, -1);
  return candidate;
}

/**
 * Worked days from `from` up to, but not including, `to`: counted from today, the worked days left
 * before a deadline's own day. Negative when `to` is before `from`.
 */
export function countWorkdays(from: CivilDate, to: CivilDate, table: HolidayTable): number {
  if (to < from) return 0 - countWorkdays(to, from, table);
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) if (isWorkday(day, table)) count += 1;
  return count;
}

/** The `count`-th worked day after `day` (before it when negative); `day` itself, worked or not, for 0. */
export function addWorkdays(day: CivilDate, count: number, table: HolidayTable): CivilDate {
  const step = count < 0 ? -1 : 1;
  let candidate = day;
  for (let left = Math.abs(count); left > 0;) {
    candidate = addDays(candidate, step);
    if (isWorkday(candidate, table)) left -= 1;
  }
  return candidate;
}

const isWorked: Record<WorkdayKind, boolean> = {
  workday: true,
  'make-up': true,
  weekend: false,
  holiday: false,
};
