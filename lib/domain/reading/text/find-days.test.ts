import { describe, expect, it } from 'vitest';
import { chineseNumber } from './chinese-number';
import { daysIn, findDays } from './find-days';
import { endAfter, findTerm } from './find-term';
import { civilDate } from '@/lib/domain/civil-date';

describe('days in a text', () => {
  it.each([
    ['2026年3月1日', ['2026-03-01']],
    ['２０２６年０３月０１日', ['2026-03-01']],
    ['2026 年 3 月 1 日', ['2026-03-01']],
    ['2026年3月1曰', ['2026-03-01']],
    ['2026.3.1', ['2026-03-01']],
    ['2026.03.01-2036.03.01', ['2026-03-01', '2036-03-01']],
    ['2026-03-01', ['2026-03-01']],
    ['2026/3/1', ['2026-03-01']],
    ['签订于20260301。', ['2026-03-01']],
    ['二〇二六年三月一日', ['2026-03-01']],
    ['二零二六年十二月三十一日', ['2026-12-31']],
    ['二○二六年十月廿一日', ['2026-10-21']],
    ['贰零贰陆年叁月壹日', ['2026-03-01']],
    ['自2021年1月1日起至2041年1月1日止', ['2021-01-01', '2041-01-01']],
    ['2027-05-1710:21:33', ['2027-05-17']],
    ['Expires on March 23, 2030', ['2030-03-23']],
    ['3rd of May', []],
    ['1 June 2026', ['2026-06-01']],
    ['February 30, 2026', []],
    ['2026年2月29日', []],
    ['2024年2月29日', ['2024-02-29']],
    ['2026年3月', []],
    ['11010519491231002X', []],
    ['编号 202603011234', []],
    ['版本 1.2026.3.1', []],
  ])('%s', (text, days) => expect(daysIn(text)).toEqual(days));

  it('says where a day stands, and names one that does not exist', () => {
    expect(findDays('签订日期：2026年2月30日')).toEqual([
      { day: undefined, text: '2026年2月30日', from: 5, to: 15 },
    ]);
  });
});

describe('terms in a text', () => {
  it.each([
    ['2015年03月12日至长期', '2015-03-12', 'long-term'],
    ['长期', undefined, 'long-term'],
    ['自2021-01-01至2041-01-01', '2021-01-01', '2041-01-01'],
    ['2021.01.01－2041.01.01', '2021-01-01', '2041-01-01'],
    ['至2027年12月31日止', undefined, '2027-12-31'],
    ['有效期至：2027年12月31日', undefined, '2027-12-31'],
    ['自2026年3月1日起三年', '2026-03-01', '2029-02-28'],
    ['2026年3月1日起，有效期2年', '2026-03-01', '2028-02-29'],
    ['2026年3月1日', '2026-03-01', undefined],
    ['面议', undefined, undefined],
  ])('%s', (text, start, end) => expect(findTerm(text)).toMatchObject({ start, end }));

  it.each([
    ['1年', '2027-02-28'],
    ['十二个月', '2027-02-28'],
    ['贰年', '2028-02-29'],
    ['期限为三（3）年', '2029-02-28'],
  ])('counts %s from 1 March 2026 to %s', (text, end) => {
    expect(endAfter(civilDate('2026-03-01'), text)).toBe(end);
  });
});

describe('Chinese numbers', () => {
  it.each([
    ['12', 12],
    ['十二', 12],
    ['廿八', 28],
    ['三百二十', 320],
    ['壹拾', 10],
    ['两千', 2000],
    ['一万二千', 12000],
    ['1,200', 1200],
    ['', undefined],
    ['若干', undefined],
  ])('%s', (text, number) => expect(chineseNumber(text)).toBe(number));
});
