import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { dayFromColumn, dayToColumn, shanghaiDay } from './days';

describe('days of the store', () => {
  it.each(['2026-01-01', '2026-06-30', '2028-02-29'])('keeps %s through a DATE column', (text) => {
    const day = civilDate(text);
    expect(dayFromColumn(dayToColumn(day))).toBe(day);
  });

  it.each([
    ['2026-06-30T15:59:59Z', '2026-06-30'],
    ['2026-06-30T16:00:00Z', '2026-07-01'],
  ])('takes the Shanghai day of %s', (instant, day) => {
    expect(shanghaiDay(new Date(instant))).toBe(day);
  });
});
