import { describe, expect, it } from 'vitest';
import { drawnPage } from '@/tests/setup/drawn-page';
import { splitPages } from './split';

const statement = (number: number, line: string) =>
  drawnPage(`# 社会保险参保缴费证明\n${line}\n姓名   证件号码   险种   缴费起止年月`, { number });

describe('the documents in a file', () => {
  it.each([
    ['打印日期 2026/1/5', 1],
    ['打印日期 2026/2/5', 1],
    ['第1页', 2],
    ['1/3', 2],
  ])('of two statements that each say %s are %i', (line, count) => {
    expect(splitPages([statement(1, line), statement(2, line)])).toHaveLength(count);
  });
});
