import { describe, expect, it } from 'vitest';
import { idCardCheckCharacter } from '@/lib/domain/identifiers/id-card';
import { drawnPage } from '@/tests/setup/drawn-page';
import { extractors } from '@/lib/domain/reading/extractors';
import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { readRoster } from './read-roster';

const number = (first17: string) => `${first17}${idCardCheckCharacter(first17)}`;
const A = number('11010519310315001');
const B = number('11010519420826003');

const grid = (cell: string, legend: string) =>
  drawnPage(
    `# 缴费情况表\n序号   姓名   社会保障号           202501   202502   202503\n1      张三   ${A}   √        ${cell}        √\n${legend}`,
  );

describe('signs of a statement', () => {
  it.each([
    ['★', '符号说明：√ 正常缴费   ★ 补缴'],
    ['△', '注：“△”表示当月补缴'],
    ['●', '●：补缴'],
  ])('%s is a back-payment where the legend says so', (sign, legend) => {
    const { rows, hasUnknownSigns } = readRoster([grid(sign, legend)]);
    expect(rows[0]?.marks).toMatchObject([{ reason: 'asterisk', text: sign, months: ['2025-02'] }]);
    expect(hasUnknownSigns).toBe(false);
  });

  it.each(['正常/补缴 以经办为准', '缴费类型：□补缴'])(
    'are only what legends draw, not what parts or ticks words: %s',
    (text) => {
      const { rows, hasUnknownSigns } = readRoster([grid('/', text)]);
      expect(rows[0]?.marks).toEqual([]);
      expect(hasUnknownSigns).toBe(false);
    },
  );

  it('nobody explains leave the count of back-payments unsure', () => {
    const marks = (cell: string) =>
      extractors['social-insurance']({ pages: [grid(cell, '')], complete: true }).find(
        ({ field }) => field === 'backPaymentMarks',
      );
    expect(marks('√')?.certainty).toBeGreaterThanOrEqual(HIGH_CERTAINTY);
    expect(marks('◆')).toMatchObject({ value: 0 });
    expect(marks('◆')?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });
});

it('reads a small table for each person under the line that names them', () => {
  const card = (n: number, name: string, id: string) =>
    [
      `${n}   ${name}   身份证号：${id}   性别：女`,
      '险种              缴费期间         缴费月数   月缴费基数',
      '基本养老保险      202501-202503    3          8200',
      '工伤保险          202501-202503    3          8200',
    ].join('\n');
  const page = drawnPage(`# 社会保险参保缴费记录\n${card(1, '张三', A)}\n${card(2, '李四', B)}`);
  const { rows, unknownTables } = readRoster([page]);
  expect(rows.map(({ name, idNumber, months }) => [name, idNumber, months.length])).toEqual([
    ['张三', A, 3],
    ['李四', B, 3],
  ]);
  expect(unknownTables).toEqual([]);
});
