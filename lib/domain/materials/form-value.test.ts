import { describe, expect, it } from 'vitest';
import type { Field } from './fields';
import { fromFormValue, toFormValue } from './form-value';

const text: Field = { name: 'address', type: 'text', maxLength: 20 };
const seats: Field = { name: 'count', type: 'integer', min: 0, max: 100 };
const stamp: Field = { name: 'stamp', type: 'yes-no', eyes: true };
const idNumber: Field = { name: 'idNumber', type: 'id-card', sensitive: true };
const staff: Field = { name: 'staff', type: 'staff-list', sensitive: true };

describe('what a form sends for a field', () => {
  it.each([
    [text, ' 北京 ', '北京'],
    [text, '  ', null],
    [seats, '1,000', 1000],
    [seats, '-5', -5],
    [seats, '十', '十'],
    [stamp, 'yes', true],
    [stamp, 'no', false],
    [stamp, '', null],
  ])('%o typed as %j is %j', (field, typed, sent) => {
    expect(fromFormValue(field, typed, null)).toEqual(sent);
  });

  it('keeps a hidden number that was left alone, and sends none where none was stated', () => {
    const masked = '110105********002X';
    expect(fromFormValue(idNumber, '', masked)).toEqual({ kept: masked });
    expect(fromFormValue(idNumber, '', null)).toBeNull();
  });

  it('never starts a form with a masked number in it', () => {
    expect(toFormValue(idNumber, '110105********002X')).toBe('');
  });

  it('sends the place of a staff row whose number was left alone and what was seen of it, and the number when it was typed', () => {
    const rows = toFormValue(staff, [
      { name: '张样例', idMasked: '110105********002X', roles: [], computerBachelor: true },
    ]);
    expect(fromFormValue(staff, rows, null)).toEqual([
      {
        name: '张样例',
        idNumber: '',
        roles: [],
        computerBachelor: true,
        kept: 0,
        masked: '110105********002X',
      },
    ]);
    const retyped = Array.isArray(rows) ? rows.map((row) => ({ ...row, idNumber: '1' })) : [];
    expect(fromFormValue(staff, retyped, null)).toEqual([
      { name: '张样例', idNumber: '1', roles: [], computerBachelor: true },
    ]);
  });
});
