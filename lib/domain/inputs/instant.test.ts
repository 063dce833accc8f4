import { describe, expect, it } from 'vitest';
import { optionalInstant, parseShanghaiMinute, shanghaiMinute } from './instant';

describe('a minute on Shanghai’s clock', () => {
  it.each([
    ['2026-03-01 00:00', '2026-02-28T16:00:00.000Z'],
    ['2026-06-30 23:59', '2026-06-30T15:59:00.000Z'],
    ['2026-06-30 24:00', '2026-06-30T16:00:00.000Z'],
    ['2026-06-30T17:00', '2026-06-30T09:00:00.000Z'],
  ])('reads %s as %s', (typed, iso) => expect(parseShanghaiMinute(typed)).toBe(iso));

  it.each(['2026-02-30 09:00', '2026-06-30', '2026-06-30 24:01', '2026-06-30 09:60', '昨天'])(
    'refuses %s',
    (typed) => {
      expect(optionalInstant.safeParse(typed).error?.issues[0]?.message).toBe('validation.minute');
    },
  );

  it('is empty for nothing, and takes back what it returned', () => {
    expect(optionalInstant.parse('')).toBeNull();
    const iso = optionalInstant.parse('2026-03-02 09:30');
    expect(optionalInstant.parse(iso)).toBe(iso);
    expect(shanghaiMinute(iso ?? '')).toBe('2026-03-02 09:30');
  });
});
