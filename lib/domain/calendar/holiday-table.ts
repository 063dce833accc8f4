import { z } from 'zod';
import {
  addDays,
  civilDateSchema,
  daysBetween,
  weekdayOf,
  yearOf,
  type CivilDate,
} from '@/lib/domain/civil-date';
import { sourceSchema } from './source';

/** The statutory holidays a table names; message keys under `holidays.` carry the same ids. */
export const holidayIds = [
  'new-year',
  'spring-festival',
  'qingming',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
] as const;
export type HolidayId = (typeof holidayIds)[number];

const holidaySchema = z
  .strictObject({ id: z.enum(holidayIds), from: civilDateSchema, to: civilDateSchema })
  .refine(({ from, to }) => from <= to, { error: 'a holiday ends before it starts' });

const holidayYearSchema = z
  .strictObject({
    year: z.number().int().min(2000).max(2100),
    /** Estimated = the State Council has not announced it yet; pages say so. */
    status: z.enum(['official', 'estimated']),
    note: z.string().min(1).optional(),
    sources: z.array(sourceSchema).min(1),
    holidays: z.array(holidaySchema).min(1),
    /** Saturdays and Sundays worked in exchange (调休上班). */
    working: z.array(civilDateSchema),
  })
  .refine(({ year, holidays }) => holidays.every(({ to }) => yearOf(to) === year), {
    error: 'a holiday ends in another year',
  })
  .refine(({ year, working }) => working.every((day) => yearOf(day) === year), {
    error: 'a working day lies in another year',
  })
  .refine(({ working }) => working.every((day) => weekdayOf(day) >= 6), {
    error: 'a make-up working day is a Saturday or a Sunday',
  });

/** The shape of `lib/packs/holidays-cn.yaml`. Source: rules.md, holidays. */
export const holidayTableSchema = z
  .strictObject({ zone: z.literal('Asia/Shanghai'), years: z.array(holidayYearSchema).min(1) })
  .refine(({ years }) => new Set(years.map(({ year }) => year)).size === years.length, {
    error: 'a year occurs twice',
  });

export type HolidayTable = z.infer<typeof holidayTableSchema>;
export type HolidayYear = HolidayTable['years'][number];
export type MarkedDay =
  { readonly kind: 'holiday'; readonly holidayId: HolidayId } | { readonly kind: 'make-up' };

/** How far the table can be trusted for that day: `unknown` for a year it does not carry. */
export function holidayStatusOf(
  day: CivilDate,
  table: HolidayTable,
): HolidayYear['status'] | 'unknown' {
  return table.years.find(({ year }) => year === yearOf(day))?.status ?? 'unknown';
}

/** What the table says of one day: a holiday, a make-up working day, or nothing. */
export function markedDay(day: CivilDate, table: HolidayTable): MarkedDay | undefined {
  const known = indexes.get(table);
  if (known !== undefined) return known.get(day);
  const index = new Map(table.years.flatMap(marksOf));
  indexes.set(table, index);
  return index.get(day);
}

const indexes = new WeakMap<HolidayTable, ReadonlyMap<CivilDate, MarkedDay>>();

function marksOf({ holidays, working }: HolidayYear): (readonly [CivilDate, MarkedDay])[] {
  const off = holidays.flatMap(({ id, from, to }) =>
    Array.from(
      { length: daysBetween(from, to) + 1 },
      (_, i) => [addDays(from, i), { kind: 'holiday', holidayId: id }] as const,
    ),
  );
  return [...off, ...working.map((day) => [day, { kind: 'make-up' }] as const)];
}
