import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkCodeNumber, codeRangesSchema } from './code-number';

const ranges = codeRangesSchema.parse(
  parse(readFileSync(new URL('../../packs/code-ranges.yaml', import.meta.url), 'utf8')),
);

describe('95/96 numbers', () => {
  it.each([
    ['95013', '950', 'call-centre'],
    ['95105555', '951', 'call-centre'],
    ['952013', '952', 'call-centre'],
    ['95700', '957', 'call-centre'],
    ['95300', '953', 'customer-service'],
    ['95588', '955', 'customer-service'],
    ['956100', '956', 'customer-service'],
    ['95110', '95110', 'public'],
    ['95111', '951', 'call-centre'],
  ])('finds %s in the range %s, %s', (number, prefix, use) => {
    const check = checkCodeNumber(number, ranges);
    expect(check).toMatchObject({ ok: true, value: number, range: { prefix, use } });
    expect(check).not.toHaveProperty('warning');
  });

  it('warns that sources disagree on 954', () => {
    expect(checkCodeNumber('954001', ranges)).toMatchObject({
      ok: true,
      warning: 'disputed-range',
      range: { prefix: '954', disputed: true },
    });
  });

  it.each(['96315', '95800', '95900'])('does not know what %s is for, and says so', (number) => {
    expect(checkCodeNumber(number, ranges)).toEqual({
      ok: true,
      value: number,
      range: undefined,
      warning: 'unknown-range',
    });
  });

  it.each([
    ['9501', 'length'],
    ['95', 'length'],
    ['400123', 'prefix'],
    ['97001', 'prefix'],
    ['', 'prefix'],
    ['95O13', 'character'],
    ['95013、95014', 'character'],
  ])('refuses %j: %s', (text, problem) => {
    expect(checkCodeNumber(text, ranges)).toEqual({ ok: false, problem });
  });

  it('reads full-width and grouped numbers', () => {
    expect(checkCodeNumber('９５１０-５５５５', ranges)).toMatchObject({ value: '95105555' });
  });

  it('names only 954 as disputed, with two sources that differ', () => {
    const disputed = ranges.ranges.filter((range) => range.disputed);
    expect(disputed.map((range) => range.prefix)).toEqual(['954']);
    expect(disputed[0]?.sources).toHaveLength(2);
  });
});
