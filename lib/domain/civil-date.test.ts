import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  civilDateSchema,
  dayNumber,
  dayOf,
  daysBetween,
  fromDayNumber,
  maxDay,
  minDay,
  parseCivilDate,
  startOfDay,
  weekdayOf,
  yearOf,
} from './civil-date';

const FIRST = dayNumber(civilDate('1900-01-01'));
const LAST = dayNumber(civilDate('2199-12-31'));
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);

describe('reading a day', () => {
  it.each(['1900-01-01', '2024-02-29', '2000-02-29', '2026-06-30', '2199-12-31'])(
    'accepts %s',
    (text) => {
      expect(parseCivilDate(text)).toBe(text);
    },
  );

  it.each([
    ['a leap day of a common year', '2026-02-29'],
    ['a leap day of 1900', '1900-02-29'],
    ['31 June', '2026-06-31'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-01-00'],
    ['the year before the range', '1899-12-31'],
    ['the year after the range', '2200-01-01'],
    ['slashes', '2026/06/30'],
    ['one-digit months', '2026-6-30'],
    ['an instant', '2026-06-30T00:00:00Z'],
    ['a leading space', ' 2026-06-30'],
    ['a trailing line break', '2026-06-30\n'],
    ['full-width digits', '２０２６-06-30'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  it('throws for a literal that is no day', () => {
    expect(() => civilDate('2026-02-30')).toThrow(RangeError);
  });

  it('answers bad input with a message key', () => {
    expect(civilDateSchema.parse('2026-03-01')).toBe('2026-03-01');
    expect(civilDateSchema.safeParse('2026-02-30').error?.issues[0]?.message).toBe(
      'validation.date',
    );
    expect(civilDateSchema.safeParse(20260301).error?.issues[0]?.message).toBe('validation.date');
  });

  it('can be written as JSON Schema', () => {
    expect(z.toJSONSchema(civilDateSchema)).toMatchObject({ type: 'string', format: 'date' });
  });
});

describe('counting days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-11-23', 20_780],
  ])('numbers %s as %i', (text, n) => {
    expect(dayNumber(civilDate(text))).toBe(n);
    expect(fromDayNumber(n)).toBe(text);
  });

  it('agrees with the platform on every day of three centuries', () => {
    for (let n = FIRST; n <= LAST; n += 1) {
      const day = fromDayNumber(n);
      if (dayNumber(day) !== n || parseCivilDate(day) !== day) throw new Error(day);
    }
    expect(LAST - FIRST + 1).toBe(109_573);
  });

  it('refuses a fraction of a day', () => {
    expect(() => fromDayNumber(0.5)).toThrow(RangeError);
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError);
  });

  it('stops at the ends of the range', () => {
    expect(addDays(civilDate('2199-12-31'), 1)).toBe('2199-12-31');
    expect(addDays(civilDate('1900-01-01'), -1)).toBe('1900-01-01');
    expect(addYears(civilDate('2150-05-05'), 100)).toBe('2199-12-31');
  });

  it.each([
    ['2026-06-30', 1, '2026-07-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('moves %s by %i days to %s', (from, days, to) => {
    expect(addDays(civilDate(from), days)).toBe(to);
    expect(daysBetween(civilDate(from), civilDate(to))).toBe(days);
  });

  it('undoes what it did', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});

describe('months and years', () => {
  it.each([
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-08-31', -2, '2026-06-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-06-30', 12, '2027-06-30'],
  ])('moves %s by %i months to %s', (from, months, to) => {
    expect(addMonths(civilDate(from), months)).toBe(to);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-06-30', -5, '2021-06-30'],
  ])('moves %s by %i years to %s', (from, years, to) => {
    expect(addYears(civilDate(from), years)).toBe(to);
  });

  it('knows the year', () => {
    expect(yearOf(civilDate('2026-12-31'))).toBe(2026);
    expect(yearOf(civilDate('2027-01-01'))).toBe(2027);
  });
});

describe('weekdays', () => {
  it.each([
    ['1900-01-01', 1],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2026-06-28', 7],
    ['2026-06-29', 1],
    ['2026-06-30', 2],
  ])('knows the weekday of %s is %i', (text, weekday) => {
    expect(weekdayOf(civilDate(text))).toBe(weekday);
  });

  it('repeats every seven days and never in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST - 7 }), (n) => {
        const week = Array.from({ length: 7 }, (_, i) => weekdayOf(fromDayNumber(n + i)));
        expect(new Set(week).size).toBe(7);
        expect(weekdayOf(fromDayNumber(n + 7))).toBe(week[0]);
      }),
    );
  });
});

describe('a day is not an instant', () => {
  it.each([
    ['2026-06-30T15:59:59.999Z', '2026-06-30'],
    ['2026-06-30T16:00:00.000Z', '2026-07-01'],
    ['2026-06-30T16:00:00.001Z', '2026-07-01'],
    ['2026-02-28T16:00:00.000Z', '2026-03-01'],
    ['2025-12-31T23:30:00.000Z', '2026-01-01'],
  ])('sees %s as %s in Shanghai', (instant, day) => {
    expect(dayOf(new Date(instant), 'Asia/Shanghai')).toBe(day);
  });

  it('follows the zone it is given', () => {
    expect(dayOf(new Date('2026-06-30T16:00:00Z'), 'UTC')).toBe('2026-06-30');
    expect(dayOf(new Date('2026-07-01T03:59:59Z'), 'America/New_York')).toBe('2026-06-30');
  });

  it('refuses an instant outside the range', () => {
    expect(() => dayOf(new Date('2300-01-01T00:00:00Z'), 'UTC')).toThrow(RangeError);
    expect(() => dayOf(new Date(Number.NaN), 'UTC')).toThrow(RangeError);
  });

  it('starts a day at Shanghai midnight', () => {
    expect(startOfDay(civilDate('2026-07-01')).toISOString()).toBe('2026-06-30T16:00:00.000Z');
  });

  it('starts every day since 1992 on that day and ends the day before one millisecond earlier', () => {
    const since1992 = fc.integer({ min: dayNumber(civilDate('1992-01-01')), max: LAST });
    fc.assert(
      fc.property(since1992, (n) => {
        const day = fromDayNumber(n);
        const start = startOfDay(day);
        expect(dayOf(start, 'Asia/Shanghai')).toBe(day);
        expect(dayOf(new Date(start.getTime() - 1), 'Asia/Shanghai')).toBe(addDays(day, -1));
      }),
    );
  });
});

describe('earliest and latest', () => {
  it('picks by the calendar', () => {
    const [a, b, c] = [civilDate('2026-06-30'), civilDate('2025-12-31'), civilDate('2026-07-01')];
    expect(minDay(a, b, c)).toBe(b);
    expect(maxDay(a, b, c)).toBe(c);
    expect(minDay(a)).toBe(a);
  });
});
