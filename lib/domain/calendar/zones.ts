import { z } from 'zod';
import { addDays, civilDate, maxDay, minDay, type CivilDate } from '@/lib/domain/civil-date';
import { monthDaySchema, type FilingWindow } from './window';

/** How a day of the window fares: reviewed fast, crowded, a return is fatal, a return is an emergency. */
export const zoneIds = ['recommended', 'peak', 'late', 'emergency'] as const;
export type ZoneId = (typeof zoneIds)[number];

/** A pack's zones: each runs from its first day to the day before the next; the last to closing. */
export const zoneParamsSchema = z
  .array(z.strictObject({ id: z.enum(zoneIds), from: monthDaySchema }))
  .min(1)
  .refine((zones) => zones.every(({ from }, i) => i === 0 || from > (zones[i - 1]?.from ?? '')), {
    error: 'zones start one after the other',
  });

export type ZoneParams = z.infer<typeof zoneParamsSchema>;

/** One zone of one season, first and last day included. */
export interface Zone {
  readonly id: ZoneId;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** That year's zones, cut to the window; a zone wholly outside it is left out. Source: rules.md C4, C6. */
export function zonesOfYear(year: number, params: ZoneParams, window: FilingWindow): Zone[] {
  const starts = params.map(({ from }) => civilDate(`${year}-${from}`));
  return params
    .map(({ id }, i) => {
      const next = starts[i + 1];
      const to = next === undefined ? window.closesOn : minDay(addDays(next, -1), window.closesOn);
      return { id, from: maxDay(starts[i] ?? window.opensOn, window.opensOn), to };
    })
    .filter(({ from, to }) => from <= to);
}

/** The zone a day is in; undefined outside all of them. */
export function zoneOf(day: CivilDate, zones: readonly Zone[]): ZoneId | undefined {
  return zones.find(({ from, to }) => from <= day && day <= to)?.id;
}

/** The first `goldenDays` days from opening, opening day included (45: 1 March to 14 April). Source: rules.md C4. */
export function goldenWindow(
  window: FilingWindow,
  goldenDays: number,
): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: window.opensOn, to: addDays(window.opensOn, goldenDays - 1) };
}
