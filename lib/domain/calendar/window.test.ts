import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import {
  closesAt,
  daysToClosing,
  filingWindowSchema,
  isOpenAt,
  lastUsableDay,
  monthDaySchema,
  opensAt,
  windowOfYear,
  windowStateAt,
  windowStateOn,
} from './window';

const window = windowOfYear(2026, { opens: '03-01', closes: '06-30' });

describe('the filing window', () => {
  it('opens on 1 March 00:00 and closes on 30 June 24:00, Shanghai', () => {
    expect(opensAt(window).toISOString()).toBe('2026-02-28T16:00:00.000Z');
    expect(closesAt(window).toISOString()).toBe('2026-06-30T16:00:00.000Z');
    expect(lastUsableDay(window)).toBe('2026-06-30');
  });

  it.each([
    ['2026-02-28T23:59:59.999+08:00', 'before'],
    ['2026-03-01T00:00:00.000+08:00', 'open'],
    ['2026-03-01T00:00:00.001+08:00', 'open'],
    ['2026-06-30T17:00:00.000+08:00', 'open'],
    ['2026-06-30T23:59:59.999+08:00', 'open'],
    ['2026-07-01T00:00:00.000+08:00', 'closed'],
    ['2026-07-01T00:00:00.001+08:00', 'closed'],
    ['2026-06-30T15:59:59.999Z', 'open'],
    ['2026-06-30T16:00:00.000Z', 'closed'],
    ['2026-06-30T12:00:00.000-04:00', 'closed'],
  ])('at %s it is %s', (instant, state) => {
    expect(windowStateAt(new Date(instant), window)).toBe(state);
    expect(isOpenAt(new Date(instant), window)).toBe(state === 'open');
  });

  it.each([
    ['2026-02-28', 'before', 122],
    ['2026-03-01', 'open', 121],
    ['2026-06-29', 'open', 1],
    ['2026-06-30', 'open', 0],
    ['2026-07-01', 'closed', -1],
  ])('on %s it is %s, %i days to closing', (day, state, left) => {
    expect(windowStateOn(civilDate(day), window)).toBe(state);
    expect(daysToClosing(civilDate(day), window)).toBe(left);
  });

  it('does not move when the last day is a rest day', () => {
    const year = windowOfYear(2024, { opens: '03-01', closes: '06-30' });
    expect(lastUsableDay(year)).toBe('2024-06-30');
  });

  it('follows other parameters, such as the first quarter of article 35', () => {
    const quarter = windowOfYear(2026, { opens: '01-01', closes: '03-31' });
    expect(closesAt(quarter).toISOString()).toBe('2026-03-31T16:00:00.000Z');
  });
});

describe('parameters of a window', () => {
  it.each([
    ['03-01', true],
    ['06-30', true],
    ['06-31', false],
    ['02-29', false],
    ['3-1', false],
    ['', false],
  ])('takes %j as a day of every year: %s', (text, isOne) => {
    expect(monthDaySchema.safeParse(text).success).toBe(isOne);
  });

  it.each([
    ['2026-06-29', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('may open on %s when it closes on 30 June: %s', (opensOn, isOne) => {
    expect(filingWindowSchema.safeParse({ opensOn, closesOn: '2026-06-30' }).success).toBe(isOne);
  });

  it('throws for a literal that is no day', () => {
    expect(() => windowOfYear(2026, { opens: '02-30', closes: '06-30' })).toThrow(RangeError);
  });
});
