import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDay,
  formatInstant,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  formatScore,
  formatShortDay,
} from './format';

describe('a day', () => {
  it.each([
    ['2026-03-31', '2026年3月31日 周二', 'Tue 31 Mar 2026'],
    ['2026-06-30', '2026年6月30日 周二', 'Tue 30 Jun 2026'],
    ['2026-07-01', '2026年7月1日 周三', 'Wed 1 Jul 2026'],
    ['2024-02-29', '2024年2月29日 周四', 'Thu 29 Feb 2024'],
    ['2027-01-01', '2027年1月1日 周五', 'Fri 1 Jan 2027'],
  ])('%s is written out in both languages', (day, zh, en) => {
    expect(formatDay(day, 'zh-CN')).toBe(zh);
    expect(formatDay(day, 'en')).toBe(en);
  });

  it.each(['2026-02-30', '2025-02-29', '长期', '', '2026-3-1'])(
    'that does not exist stays as it was typed: “%s”',
    (text) => expect(formatDay(text, 'zh-CN')).toBe(text),
  );

  it('can leave out the year, or the day', () => {
    expect(formatShortDay('2026-03-04', 'zh-CN')).toBe('3月4日 周三');
    expect(formatShortDay('2026-03-04', 'en')).toBe('Wed 4 Mar');
    expect(formatMonth('2026-03-04', 'zh-CN')).toBe('2026年3月');
    expect(formatMonth('2026-03', 'en')).toBe('Mar 2026');
  });
});

describe('an instant', () => {
  it.each([
    ['2026-06-30T15:59:59.999Z', '2026年6月30日 23:59', '30 Jun 2026, 23:59'],
    ['2026-06-30T16:00:00.000Z', '2026年7月1日 00:00', '1 Jul 2026, 00:00'],
    ['2026-12-31T16:00:00.000Z', '2027年1月1日 00:00', '1 Jan 2027, 00:00'],
  ])('%s is shown on the clock of Shanghai', (instant, zh, en) => {
    expect(formatInstant(instant, 'zh-CN')).toBe(zh);
    expect(formatInstant(new Date(instant), 'en')).toBe(en);
  });

  it('that is none stays as it was', () => expect(formatInstant('soon', 'en')).toBe('soon'));
});

describe('a score', () => {
  it.each([
    [94.99, '94.9'],
    [94.9, '94.9'],
    [95, '95'],
    [83.5, '83.5'],
    [0, '0'],
    [100, '100'],
    [70.1 + 0.2, '70.3'],
  ])('of %d reads %s, never rounded up to the gate', (score, text) => {
    expect(formatScore(score)).toBe(text);
  });
});

describe('a list', () => {
  it('sets its items apart in both languages', () => {
    expect(formatList(['姓名', '险种'], 'zh-CN')).toBe('姓名、险种');
    expect(formatList(['name', 'kind'], 'en')).toBe('name, kind');
    expect(formatList([], 'en')).toBe('');
  });
});

describe('a size', () => {
  it.each([
    [0, '0 B'],
    [1023, '1,023 B'],
    [1024, '1 KB'],
    [1536, '1.5 KB'],
    [5 * 1024 ** 2, '5 MB'],
    [2 * 1024 ** 3, '2 GB'],
    [3 * 1024 ** 5, '3,072 TB'],
  ])('of %d bytes reads %s', (bytes, text) => expect(formatBytes(bytes, 'zh-CN')).toBe(text));
});

describe('a number', () => {
  it('is grouped by thousands', () => expect(formatNumber(1204337, 'zh-CN')).toBe('1,204,337'));
  it('as a share is a percentage', () => expect(formatPercent(0.8, 'en')).toBe('80%'));
});
