import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { placeLabels, stretch, xOf } from './scale';

const scale = { from: civilDate('2026-03-01'), to: civilDate('2026-06-30'), width: 1220 };

describe('the line of days', () => {
  it('runs from the first day to the end of the last', () => {
    expect(xOf(civilDate('2026-03-01'), scale)).toBe(0);
    expect(xOf(civilDate('2026-06-30'), scale)).toBe(1210);
    expect(stretch({ from: scale.from, to: scale.to }, scale)).toEqual({ x: 0, width: 1220 });
  });

  it('cuts a stretch to the line and draws none outside it', () => {
    const over = { from: civilDate('2026-02-20'), to: civilDate('2026-03-02') };
    expect(stretch(over, scale)).toEqual({ x: 0, width: 20 });
    const before = { from: civilDate('2026-02-01'), to: civilDate('2026-02-28') };
    expect(stretch(before, scale)).toBeUndefined();
  });
});

describe('labels', () => {
  it('that would cover each other go to different rows', () => {
    const labels = [
      { id: 'a', x: 100, text: '三月三十一日' },
      { id: 'b', x: 120, text: '今天' },
      { id: 'c', x: 600, text: '六月' },
    ];
    expect(placeLabels(labels, 1220).map(({ id, row }) => [id, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('near the end stand before their day', () => {
    expect(placeLabels([{ id: 'z', x: 1210, text: '系统关闭' }], 1220)[0]?.before).toBe(true);
  });
});
