import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, civilDate, dayNumber, fromDayNumber } from '@/lib/domain/civil-date';
import { holidayTableSchema } from './holiday-table';
import {
  addWorkdays,
  countWorkdays,
  isWorkday,
  lastWorkdayOnOrBefore,
  workdayKind,
} from './workdays';

const table = holidayTableSchema.parse(
  parse(readFileSync(new URL('../../packs/holidays-cn.yaml', import.meta.url), 'utf8')),
);
const anyDay = fc
  .integer({ min: dayNumber(civilDate('2024-06-01')), max: dayNumber(civilDate('2028-06-30')) })
  .map(fromDayNumber);

describe('what a day is', () => {
  it.each([
    ['2026-02-13', 'workday'],
    ['2026-02-14', 'make-up'],
    ['2026-02-15', 'holiday'],
    ['2026-02-23', 'holiday'],
    ['2026-02-24', 'workday'],
    ['2026-02-27', 'workday'],
    ['2026-02-28', 'make-up'],
    ['2026-03-01', 'weekend'],
    ['2026-03-02', 'workday'],
    ['2026-06-18', 'workday'],
    ['2026-06-19', 'holiday'],
    ['2026-06-21', 'holiday'],
    ['2026-06-22', 'workday'],
    ['2026-06-30', 'workday'],
    ['2026-05-05', 'holiday'],
    ['2026-05-06', 'workday'],
    ['2026-05-09', 'make-up'],
    ['2026-05-10', 'weekend'],
    ['2025-01-26', 'make-up'],
    ['2025-02-04', 'holiday'],
    ['2025-10-11', 'make-up'],
    ['2028-01-01', 'weekend'],
    ['2028-01-03', 'workday'],
  ])('calls %s a %s', (day, kind) => {
    expect(workdayKind(civilDate(day), table)).toBe(kind);
  });

  it('counts a make-up Saturday as a working day', () => {
    expect(isWorkday(civilDate('2026-02-14'), table)).toBe(true);
    expect(isWorkday(civilDate('2026-02-21'), table)).toBe(false);
  });
});

describe('pulling a day back', () => {
  it.each([
    ['2026-02-14', '2026-02-14'],
    ['2026-02-15', '2026-02-14'],
    ['2026-02-23', '2026-02-14'],
    ['2026-02-24', '2026-02-24'],
    ['2026-03-01', '2026-02-28'],
    ['2026-06-20', '2026-06-18'],
    ['2026-10-07', '2026-09-30'],
    ['2026-06-30', '2026-06-30'],
  ])('brings %s to %s', (day, worked) => {
    expect(lastWorkdayOnOrBefore(civilDate(day), table)).toBe(worked);
  });

  it('never moves forward, always lands on a worked day, and skips none', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const worked = lastWorkdayOnOrBefore(day, table);
        expect(worked <= day).toBe(true);
        expect(isWorkday(worked, table)).toBe(true);
        expect(countWorkdays(worked, addDays(day, 1), table)).toBe(1);
      }),
    );
  });
});

describe('counting worked days', () => {
  it.each([
    ['2026-06-29', '2026-06-29', 0],
    ['2026-06-29', '2026-06-30', 1],
    ['2026-06-29', '2026-07-01', 2],
    ['2026-06-26', '2026-06-29', 1],
    ['2026-06-18', '2026-06-22', 1],
    ['2026-02-14', '2026-02-24', 1],
    ['2026-02-28', '2026-03-02', 1],
    ['2026-06-01', '2026-07-01', 21],
    ['2026-07-01', '2026-06-01', -21],
    ['2026-06-29', '2026-06-27', 0],
  ])('from %s up to %s there are %i', (from, to, count) => {
    expect(countWorkdays(civilDate(from), civilDate(to), table)).toBe(count);
  });

  it('adds up over any middle day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const whole = countWorkdays(a, c, table);
        expect(countWorkdays(a, b, table) + countWorkdays(b, c, table)).toBe(whole);
      }),
      { numRuns: 30 },
    );
  });
});

describe('moving by worked days', () => {
  it.each([
    ['2026-06-30', 0, '2026-06-30'],
    ['2026-06-28', 0, '2026-06-28'],
    ['2026-06-18', 1, '2026-06-22'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-06-22', -1, '2026-06-18'],
    ['2026-06-20', 1, '2026-06-22'],
    ['2026-06-20', -1, '2026-06-18'],
    ['2026-06-16', 10, '2026-07-01'],
  ])('from %s by %i comes to %s', (day, count, target) => {
    expect(addWorkdays(civilDate(day), count, table)).toBe(target);
  });

  it('agrees with counting', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const start = lastWorkdayOnOrBefore(day, table);
        expect(countWorkdays(start, addWorkdays(start, count, table), table)).toBe(count);
      }),
    );
  });
});
