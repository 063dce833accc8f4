import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { compareEntityNames, matchEntity } from './entity-name';

describe('comparing two names', () => {
  it('finds the same name identical', () => {
    expect(compareEntityNames('样例呼叫（北京）有限公司', '样例呼叫（北京）有限公司')).toEqual({
      kind: 'identical',
    });
  });

  it.each([
    ['width', 'ABC样例有限公司', 'ＡＢＣ样例有限公司'],
    ['brackets', '样例（北京）有限公司', '样例(北京)有限公司'],
    ['brackets', '样例〔北京〕有限公司', '样例[北京]有限公司'],
    ['brackets', '样例［北京］有限公司', '样例[北京]有限公司'],
    ['spaces', '样例 有限公司', '样例有限公司'],
    ['spaces', '样例\u3000有限\u00a0公司\u200b', '样例有限公司'],
    ['middle-dots', '阿不都·样例', '阿不都•样例'],
    ['middle-dots', '阿不都·样例', '阿不都・样例'],
  ])('folds %s and says so: %j and %j', (folding, a, b) => {
    expect(compareEntityNames(a, b)).toEqual({ kind: 'folded', folded: [folding] });
    expect(compareEntityNames(b, a)).toEqual({ kind: 'folded', folded: [folding] });
  });

  it('lists everything that was folded, and only that', () => {
    expect(compareEntityNames('Ａ·样例（北京）有限 公司', 'A•样例(北京)有限公司')).toEqual({
      kind: 'folded',
      folded: ['width', 'brackets', 'spaces', 'middle-dots'],
    });
    expect(compareEntityNames('样例（北京） 公司', '样例（北京）公司')).toEqual({
      kind: 'folded',
      folded: ['spaces'],
    });
  });

  it.each([
    ['a branch', '样例有限公司', '样例有限公司北京分公司'],
    ['a group', '样例集团有限公司', '样例有限公司'],
    ['the legal form', '样例有限公司', '样例有限责任公司'],
    ['one character', '样例科技有限公司', '样例科枝有限公司'],
    ['traditional characters', '样例电信有限公司', '樣例電信有限公司'],
    ['a Roman numeral', '样例Ⅰ有限公司', '样例I有限公司'],
    ['a ligature', '样例㈱', '样例(株)'],
    ['letter case', 'ABC有限公司', 'abc有限公司'],
    ['a bracketed place left out', '样例（北京）有限公司', '样例北京有限公司'],
    ['round against square brackets', '样例（北京）', '样例〔北京〕'],
    ['nothing on one side', '', '样例有限公司'],
    ['nothing on both sides', '', ''],
    ['only spaces', ' ', '\u3000'],
  ])('keeps %s a difference', (_, a, b) => {
    expect(compareEntityNames(a, b)).toEqual({ kind: 'different' });
  });

  it('answers the same whichever name comes first', () => {
    const name = fc.string({ unit: fc.constantFrom(...'样例A Ａ（(〔[·•\u3000'), maxLength: 6 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareEntityNames(a, b)).toEqual(compareEntityNames(b, a));
      }),
    );
  });

  it('always says what it folded', () => {
    const name = fc.string({ unit: fc.constantFrom(...'样A Ａ（(·•\u3000'), maxLength: 4 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const comparison = compareEntityNames(a, b);
        if (comparison.kind === 'folded') expect(comparison.folded).not.toEqual([]);
      }),
    );
  });
});

describe('matching a document to a company', () => {
  const current = '样例通信有限公司';
  const old = {
    name: '样例呼叫有限公司',
    from: civilDate('2019-05-06'),
    until: civilDate('2024-03-31'),
  };

  it('finds the name of today', () => {
    expect(matchEntity(current, current, [old])).toEqual({
      kind: 'current',
      comparison: { kind: 'identical' },
    });
  });

  it.each([
    ['2019-05-05', 'no'],
    ['2019-05-06', 'yes'],
    ['2024-03-30', 'yes'],
    ['2024-03-31', 'yes'],
    ['2024-04-01', 'no'],
  ])('on %s the earlier name was in use: %s', (onDay, inUse) => {
    expect(matchEntity(old.name, current, [old], civilDate(onDay))).toMatchObject({
      kind: 'former',
      inUse,
      formerName: old,
      comparison: { kind: 'identical' },
    });
  });

  it('does not guess when the document has no day or the name no dates', () => {
    expect(matchEntity(old.name, current, [old])).toMatchObject({ inUse: 'unknown' });
    const undated = { name: old.name };
    expect(matchEntity(old.name, current, [undated], civilDate('2020-01-01'))).toMatchObject({
      kind: 'former',
      inUse: 'unknown',
    });
    const halfDated = { name: old.name, until: civilDate('2024-03-31') };
    expect(matchEntity(old.name, current, [halfDated], civilDate('2024-04-01'))).toMatchObject({
      inUse: 'no',
    });
  });

  it('prefers the spell in which the name was in use', () => {
    const again = { ...old, from: civilDate('2010-01-01'), until: civilDate('2012-12-31') };
    expect(matchEntity(old.name, current, [old, again], civilDate('2011-06-01'))).toMatchObject({
      inUse: 'yes',
      formerName: again,
    });
  });

  it('folds earlier names too', () => {
    expect(matchEntity('样例呼叫 有限公司', current, [old])).toMatchObject({
      kind: 'former',
      comparison: { kind: 'folded', folded: ['spaces'] },
    });
  });

  it('finds a parent company different', () => {
    expect(matchEntity('样例集团有限公司', current, [old])).toEqual({ kind: 'different' });
  });
});
