import { describe, expect, it } from 'vitest';
import { readDrawn } from '@/tests/setup/read-drawn';

describe('complaints', () => {
  const card = (n: number) =>
    `投诉编号   TS202503250${n}   来源   12321举报中心\n投诉时间   2025-03-25   投诉内容   频繁来电`;

  it.each([
    ['one sheet each', `# 用户投诉处理记录单\n${[1, 2, 3].map(card).join('\n')}`, 3],
    ['a number before the word', '# 整改报告\n贵局转来的二件投诉，我公司已逐件核实。', 2],
    ['none', '# 台账\n我公司未收到12321转办的用户投诉，投诉0件。', 0],
  ])('on %s', (_name, drawing, count) => {
    expect(readDrawn('complaint-rectification', drawing).complaintsInLedger).toBe(count);
  });
});

it('counts a ledger numbered anew on each sheet', () => {
  const head = '序号   投诉日期   被投诉号码   投诉内容   处理结果';
  const line = (n: number) => `${n}   2026-01-0${n}   0100000000${n}   骚扰电话   已致歉`;
  const sheet = (count: number) =>
    [head, ...Array.from({ length: count }, (_, i) => line(i + 1))].join('\n');
  expect(readDrawn('complaint-rectification', [sheet(3), sheet(2)]).complaintsInLedger).toBe(5);
});

describe('a complaint rate', () => {
  it.each([
    ['低于', true],
    ['没有高于', true],
    ['不大于', true],
    ['未超出', true],
    ['未明显高于', true],
    ['高于', false],
    ['超过', false],
    ['未低于', false],
  ])('%s the average of the trade', (word, isBelow) => {
    const drawing = `# 投诉率情况证明\n你公司用户投诉率${word}行业平均水平，特此证明。`;
    expect(readDrawn('complaint-rate-certificate', drawing).belowIndustryAverage).toBe(isBelow);
  });
});

describe('a list of calls over two pages', () => {
  const row = (n: number, day: string) =>
    `${n}   1380000000${n}   95181   ${day} 09:00:00   00:01:03`;

  it('goes on under the names of the first', () => {
    const first = `序号   主叫号码   被叫号码   开始时间   通话时长\n${row(1, '2025-08-23')}\n${row(2, '2025-08-24')}`;
    expect(readDrawn('call-records', [first, row(3, '2025-08-25')])).toMatchObject({
      firstDay: '2025-08-23',
      lastDay: '2025-08-25',
      recordCount: 3,
      longestRunDays: 3,
    });
  });
});
