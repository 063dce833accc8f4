import { describe, expect, it } from 'vitest';
import type { StaffRole } from './staff';
import { saysNoMore, withRolesGiven } from './staff-lists';

const person = (key: string, roles: StaffRole[] = [], computerBachelor = false, name = key) => ({
  key,
  name,
  roles,
  computerBachelor,
});
const given = [person('甲', ['computer-technician'], true), person('乙')];

describe('saysNoMore', () => {
  it.each([
    ['the same', given, true],
    ['the same without roles, in another order', [person('乙'), person('甲')], true],
    ['fewer people', [person('乙')], true],
    ['nobody', [], true],
    ['one person more', [person('甲'), person('丙')], false],
    ['a role more', [person('乙', ['information-security-officer'])], false],
    ['a degree more', [person('乙', [], true)], false],
    ['another name for the same number', [person('乙', [], false, '丁')], false],
  ])('%s: %#', (_what, list, expected) => {
    expect(saysNoMore(list, given)).toBe(expected);
  });
});

describe('withRolesGiven', () => {
  it('keeps what a person gave, for the same number only', () => {
    expect(withRolesGiven([person('乙'), person('甲'), person('丙')], given)).toEqual([
      person('乙'),
      given[0],
      person('丙'),
    ]);
  });

  it('takes the name as it is read now', () => {
    const [read] = withRolesGiven([person('甲', [], false, '甲某')], given);
    expect(read).toEqual(person('甲', ['computer-technician'], true, '甲某'));
  });
});
