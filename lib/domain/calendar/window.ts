import { z } from 'zod';
import {
  addDays,
  civilDate,
  civilDateSchema,
  daysBetween,
  parseCivilDate,
  startOfDay,
  type CivilDate,
} from '@/lib/domain/civil-date';

/** A day of every year, `MM-DD`, as packs write it; 29 February is not one. */
export const monthDaySchema = z
  .string()
  .refine((text) => parseCivilDate(`2001-${text}`) !== undefined, { error: 'validation.monthDay' });

/** When a season's filing system is open; both days are usable in full, at +08:00. */
export const filingWindowSchema = z
  .strictObject({ opensOn: civilDateSchema, closesOn: civilDateSchema })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, { error: 'validation.window' });

export type FilingWindow = z.infer<typeof filingWindowSchema>;
export type WindowState = 'before' | 'open' | 'closed';

/** That year's window from a pack's parameters. Throws RangeError for a day that does not exist. */
export function windowOfYear(
  year: number,
  params: { readonly opens: string; readonly closes: string },
): FilingWindow {
  return {
    opensOn: civilDate(`${year}-${params.opens}`),
    closesOn: civilDate(`${year}-${params.closes}`),
  };
}

/** The instant the system opens: 00:00 Shanghai of the opening day. Source: rules.md C2. */
export function opensAt(window: FilingWindow): Date {
  return startOfDay(window.opensOn);
}

/** The instant the system closes: 24:00 Shanghai of the last usable day. Source: rules.md C3. */
export function closesAt(window: FilingWindow): Date {
  return startOfDay(addDays(window.closesOn, 1));
}

/** Before, open or closed at that instant; the closing instant itself is closed. */
export function windowStateAt(instant: Date, window: FilingWindow): WindowState {
  if (instant < opensAt(window)) return 'before';
  return instant < closesAt(window) ? 'open' : 'closed';
}

/** Whether the system takes a filing at that instant. */
export function isOpenAt(instant: Date, window: FilingWindow): boolean {
  return windowStateAt(instant, window) === 'open';
}

/** Before, open or closed on that Shanghai day. */
export function windowStateOn(day: CivilDate, window: FilingWindow): WindowState {
  if (day < window.opensOn) return 'before';
  return day <= window.closesOn ? 'open' : 'closed';
}

/** The last day with usable hours, worked or not: a rest day does not move it. */
export function lastUsableDay(window: FilingWindow): CivilDate {
  return window.closesOn;
}

/** Days from `day` to the last usable day; 0 on it, negative after it. */
export function daysToClosing(day: CivilDate, window: FilingWindow): number {
  return daysBetween(day, window.closesOn);
}
