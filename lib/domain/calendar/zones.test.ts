import { describe, expect, it } from 'vitest';
import { addDays, civilDate, daysBetween } from '@/lib/domain/civil-date';
import { windowOfYear } from './window';
import { goldenWindow, zoneOf, zoneParamsSchema, zonesOfYear } from './zones';

const window = windowOfYear(2026, { opens: '03-01', closes: '06-30' });
const params = zoneParamsSchema.parse([
  { id: 'recommended', from: '03-01' },
  { id: 'peak', from: '03-16' },
  { id: 'late', from: '05-01' },
  { id: 'emergency', from: '06-15' },
]);
const zones = zonesOfYear(2026, params, window);

describe('zones of a season', () => {
  it.each([
    ['2026-02-28', undefined],
    ['2026-03-01', 'recommended'],
    ['2026-03-15', 'recommended'],
    ['2026-03-16', 'peak'],
    ['2026-04-30', 'peak'],
    ['2026-05-01', 'late'],
    ['2026-06-14', 'late'],
    ['2026-06-15', 'emergency'],
    ['2026-06-16', 'emergency'],
    ['2026-06-30', 'emergency'],
    ['2026-07-01', undefined],
  ])('%s is in zone %s', (day, zone) => {
    expect(zoneOf(civilDate(day), zones)).toBe(zone);
  });

  it('cover the window day by day, once', () => {
    const length = daysBetween(window.opensOn, window.closesOn) + 1;
    for (let i = 0; i < length; i += 1) {
      const day = addDays(window.opensOn, i);
      expect(zones.filter(({ from, to }) => from <= day && day <= to)).toHaveLength(1);
    }
  });

  it('are cut to a shorter window, and left out beyond it', () => {
    const quarter = windowOfYear(2026, { opens: '01-10', closes: '03-31' });
    expect(zonesOfYear(2026, params, quarter)).toEqual([
      { id: 'recommended', from: '2026-03-01', to: '2026-03-15' },
      { id: 'peak', from: '2026-03-16', to: '2026-03-31' },
    ]);
  });

  it('start where a later opening starts', () => {
    const short = windowOfYear(2026, { opens: '03-10', closes: '03-20' });
    expect(zonesOfYear(2026, params, short)[0]).toEqual({
      id: 'recommended',
      from: '2026-03-10',
      to: '2026-03-15',
    });
  });

  it.each([
    ['out of order', [params[1], params[0]]],
    ['on the same day', [params[0], { id: 'peak', from: '03-01' }]],
    ['of an unknown kind', [{ id: 'calm', from: '03-01' }]],
    ['none at all', []],
  ])('are refused when they are %s', (_, wrong) => {
    expect(zoneParamsSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('the golden window', () => {
  it('is 45 days with opening day: 1 March to 14 April', () => {
    expect(goldenWindow(window, 45)).toEqual({ from: '2026-03-01', to: '2026-04-14' });
  });
});
