import { describe, expect, it } from 'vitest';
import { compareRosters } from './compare-rosters';
import { paidThroughOf } from './paid-through';

describe('paidThroughOf', () => {
  it.each([
    ['样例科技有限公司', '', '样例科技有限公司', 'own-account', 'licence-holder'],
    ['样例（北京）科技有限公司', '', '样例(北京)科技有限公司', 'own-account', 'licence-holder'],
    ['样例人力资源有限公司', '', '样例科技有限公司', 'agency', 'agency-words'],
    ['别家科技有限公司', '', '样例科技有限公司', 'agency', 'other-company'],
    ['样例人力资源有限公司', '', undefined, 'agency', 'agency-words'],
    ['样例科技有限公司', '代缴单位：某某公司', undefined, 'agency', 'agency-words'],
    ['样例科技有限公司', '', undefined, 'own-account', 'no-sign-of-agency'],
  ])('%s, %s, holder %s', (unit, text, holder, value, reason) => {
    expect(paidThroughOf(unit, text, holder)).toEqual({ value, reason });
  });
});

it('names who stands on both lists, each person once', () => {
  expect(compareRosters(['a', 'b', 'b'], ['b', 'c'])).toEqual({
    inBoth: ['b'],
    onlyNow: ['a'],
    onlyBefore: ['c'],
  });
});
