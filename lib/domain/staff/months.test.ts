import { describe, expect, it } from 'vitest';
import { findMonths, gapsIn, monthAfter, monthsBetween } from './months';

describe('findMonths', () => {
  it.each([
    ['202401', '2024-01', '2024-01'],
    ['202401-202412', '2024-01', '2024-12'],
    ['202401 - 202412', '2024-01', '2024-12'],
    ['2024-01至2024-12', '2024-01', '2024-12'],
    ['2024.01—2024.12', '2024-01', '2024-12'],
    ['2024年1月至2024年12月', '2024-01', '2024-12'],
    ['2024-01-01 至 2024-12-31', '2024-01', '2024-12'],
    ['2024-01-2024-12', '2024-01', '2024-12'],
    ['20240120', '2024-01', '2024-01'],
    ['2024年3月15日', '2024-03', '2024-03'],
    ['２０２４０１－２０２４０３', '2024-01', '2024-03'],
    ['202401-202412*', '2024-01', '2024-12'],
  ])('reads %s', (text, first, last) => {
    expect(findMonths(text)).toMatchObject([{ first, last }]);
  });

  it.each(['202413', '6821.00', '110105193103150011', '202412-202401', '12'])(
    'finds no month in %s',
    (text) => {
      expect(findMonths(text)).toEqual([]);
    },
  );
});

it('counts months over the end of a year, forwards and back', () => {
  expect(monthAfter('2024-12', 1)).toBe('2025-01');
  expect(monthAfter('2025-01', -1)).toBe('2024-12');
  expect(monthsBetween('2024-11', '2025-02')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
  expect(monthsBetween('2025-02', '2025-01')).toEqual([]);
});

it('names the months missing between the first and the last', () => {
  expect(gapsIn(['2025-01', '2025-04', '2025-02'])).toEqual(['2025-03']);
  expect(gapsIn(['2025-01', '2025-02'])).toEqual([]);
});
