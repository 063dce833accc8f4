import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { civilDate } from '@/lib/domain/civil-date';
import { holidayStatusOf, holidayTableSchema, markedDay } from './holiday-table';

const raw: unknown = parse(
  readFileSync(new URL('../../packs/holidays-cn.yaml', import.meta.url), 'utf8'),
);
const table = holidayTableSchema.parse(raw);
const source = { grade: 'S', title: '样例', quote: '样例', retrievedOn: '2026-11-23' };
const year = {
  year: 2030,
  status: 'estimated',
  sources: [source],
  holidays: [{ id: 'new-year', from: '2029-12-30', to: '2030-01-01' }],
  working: ['2030-01-05'],
};
const accepts = (changes: object) =>
  holidayTableSchema.safeParse({ zone: 'Asia/Shanghai', years: [{ ...year, ...changes }] }).success;

describe('the shipped holiday table', () => {
  it.each([
    ['2025-06-30', 'official'],
    ['2026-12-31', 'official'],
    ['2027-01-01', 'estimated'],
    ['2027-12-31', 'estimated'],
    ['2028-01-01', 'unknown'],
    ['2024-12-31', 'unknown'],
  ])('says how far %s can be trusted: %s', (day, status) => {
    expect(holidayStatusOf(civilDate(day), table)).toBe(status);
  });

  it.each([
    [2025, 28, 5],
    [2026, 33, 6],
  ])('has the %i notice whole: %i days off, %i make-up days', (wanted, off, working) => {
    const found = table.years.find((entry) => entry.year === wanted);
    const days = Array.from({ length: 366 }, (_, i) => i)
      .map((i) => new Date(Date.UTC(wanted, 0, 1 + i)).toISOString().slice(0, 10))
      .filter((text) => text.startsWith(String(wanted)))
      .filter((text) => markedDay(civilDate(text), table)?.kind === 'holiday');
    expect(days).toHaveLength(off);
    expect(found?.working).toHaveLength(working);
  });

  it('names its sources and notes that estimated make-up days are not guessed', () => {
    const estimated = table.years.filter((entry) => entry.status === 'estimated');
    expect(table.years.every((entry) => entry.sources.length > 0)).toBe(true);
    expect(estimated.every((entry) => entry.note !== undefined)).toBe(true);
    expect(estimated.flatMap((entry) => entry.working)).toEqual([]);
  });

  it.each([
    ['2026-02-14', { kind: 'make-up' }],
    ['2026-02-15', { kind: 'holiday', holidayId: 'spring-festival' }],
    ['2026-02-23', { kind: 'holiday', holidayId: 'spring-festival' }],
    ['2026-02-24', undefined],
    ['2025-10-08', { kind: 'holiday', holidayId: 'national-day' }],
    ['2025-10-09', undefined],
  ])('marks %s', (day, marked) => {
    expect(markedDay(civilDate(day), table)).toEqual(marked);
  });
});

describe('the shape of a holiday table', () => {
  it('lets New Year begin in December', () => {
    expect(accepts({})).toBe(true);
  });

  it.each([
    [
      'a holiday that ends before it starts',
      { holidays: [{ ...year.holidays[0], to: '2029-12-29' }] },
    ],
    [
      'a holiday of another year',
      { holidays: [{ id: 'new-year', from: '2031-01-01', to: '2031-01-01' }] },
    ],
    [
      'a holiday nobody knows',
      { holidays: [{ id: 'harvest', from: '2030-01-01', to: '2030-01-01' }] },
    ],
    ['a make-up day on a weekday', { working: ['2030-01-04'] }],
    ['a make-up day of another year', { working: ['2031-01-04'] }],
    ['a day that does not exist', { working: ['2030-02-30'] }],
    ['a year without sources', { sources: [] }],
    ['a status nobody defined', { status: 'guessed' }],
  ])('refuses %s', (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });

  it('refuses the same year twice', () => {
    const twice = { zone: 'Asia/Shanghai', years: [year, year] };
    expect(holidayTableSchema.safeParse(twice).success).toBe(false);
  });

  it('keeps two tables apart', () => {
    const other = holidayTableSchema.parse({ zone: 'Asia/Shanghai', years: [year] });
    expect(markedDay(civilDate('2026-02-15'), other)).toBeUndefined();
    expect(markedDay(civilDate('2029-12-30'), other)).toMatchObject({ kind: 'holiday' });
  });
});
