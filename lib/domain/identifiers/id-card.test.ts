import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, fromDayNumber } from '@/lib/domain/civil-date';
import { checkIdCard, idCardCheckCharacter, maskIdCard } from './id-card';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const birthDate = fc
  .integer({ min: dayNumber(civilDate('1900-01-01')), max: dayNumber(civilDate('2099-12-31')) })
  .map(fromDayNumber);
const validNumber = fc.tuple(digits(6), birthDate, digits(3)).map(([region, birth, order]) => {
  const head = region + birth.replaceAll('-', '') + order;
  return head + idCardCheckCharacter(head);
});
const withBirth = (birth: string) => {
  const head = `110105${birth}002`;
  return head + idCardCheckCharacter(head);
};

describe('身份证', () => {
  it('reads the sample number of the standard', () => {
    expect(checkIdCard('11010519491231002X')).toEqual({
      ok: true,
      value: '11010519491231002X',
      masked: '110105********002X',
      regionCode: '110105',
      province: '京',
      birthDate: '1949-12-31',
    });
  });

  it.each([
    ['a lower-case x', '11010519491231002x'],
    ['full width', '１１０１０５１９４９１２３１００２Ｘ'],
    ['groups', '110105 19491231 002X'],
  ])('reads it with %s', (_, text) => {
    expect(checkIdCard(text)).toMatchObject({ ok: true, value: '11010519491231002X' });
  });

  it.each([
    ['a wrong check digit', '110105194912310021', 'check-digit'],
    ['17 characters', '11010519491231002', 'length'],
    ['the old 15 digits', '110105491231002', 'length'],
    ['19 characters', '11010519491231002XX', 'length'],
    ['nothing', '', 'length'],
    ['an X inside', '1101051949123100X2', 'character'],
    ['a letter', '11010519491231002A', 'character'],
    ['a mask instead of a number', '110105********002X', 'character'],
  ])('refuses %s', (_, text, problem) => {
    expect(checkIdCard(text)).toEqual({ ok: false, problem });
  });

  it.each([
    ['20000228', true],
    ['20000229', true],
    ['20000230', false],
    ['19000228', true],
    ['19000229', false],
    ['20260630', true],
    ['20260631', false],
    ['20261301', false],
    ['20260100', false],
  ])('takes the birth date %s: %s', (birth, isReal) => {
    const check = checkIdCard(withBirth(birth));
    expect(check.ok).toBe(isReal);
    if (!check.ok) expect(check.problem).toBe('birth-date');
  });

  it('accepts every number that carries its own check character', () => {
    fc.assert(
      fc.property(validNumber, (number) => {
        expect(checkIdCard(number)).toMatchObject({ ok: true, value: number });
      }),
    );
  });

  it('notices every single wrong digit', () => {
    const place = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(validNumber, place, fc.constantFrom(...'0123456789'), (number, at, digit) => {
        fc.pre(number[at] !== digit);
        expect(checkIdCard(number.slice(0, at) + digit + number.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});

describe('masking', () => {
  it.each([
    ['11010519491231002X', '110105********002X'],
    ['11010519491231002x', '110105********002X'],
    ['110105491231002', '***************'],
    ['110105', '******'],
    ['', ''],
  ])('shows %j as %j', (text, masked) => {
    expect(maskIdCard(text)).toBe(masked);
  });

  it('never shows the birth date', () => {
    fc.assert(
      fc.property(validNumber, (number) => {
        expect(maskIdCard(number).slice(6, 14)).toBe('********');
      }),
    );
  });
});
