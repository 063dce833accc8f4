import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUscc, usccCheckCharacter } from './uscc';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const characters = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const first17 = fc
  .tuple(characters(ALPHABET, 2), characters('0123456789', 6), characters(ALPHABET, 9))
  .map((parts) => parts.join(''));
const validCode = first17.map((head) => head + usccCheckCharacter(head));

describe('统一社会信用代码', () => {
  it('reads a valid code with its region', () => {
    expect(checkUscc('91350100M000100Y43')).toEqual({
      ok: true,
      value: '91350100M000100Y43',
      regionCode: '350100',
      province: '闽',
    });
  });

  it.each([
    ['lower case', '91350100m000100y43'],
    ['full width', '９１３５０１００Ｍ０００１００Ｙ４３'],
    ['groups', '9135 0100 M000 100Y 43'],
    ['an ideographic space', '91350100M000100Y43\u3000'],
  ])('reads it in %s', (_, text) => {
    expect(checkUscc(text)).toMatchObject({ ok: true, value: '91350100M000100Y43' });
    expect(checkUscc(text)).not.toHaveProperty('warning');
  });

  it.each(['91350211M0000XUF46', '91350100M0001TGQXM'])(
    'warns about %s, a code in real use with a wrong check digit, and does not block it',
    (code) => {
      expect(checkUscc(code)).toMatchObject({ ok: true, warning: 'check-digit', province: '闽' });
    },
  );

  it('refuses 91350100M000100Y4Z: Z never occurs', () => {
    expect(checkUscc('91350100M000100Y4Z')).toEqual({ ok: false, problem: 'impossible-letter' });
  });

  it.each([
    ['O for 0', '9135O100M000100Y43'],
    ['I for 1', '9I350100M000100Y43'],
    ['S for 5', '913S0100M000100Y43'],
    ['several at once', '9I3SOIOOMOOO1OOY43'],
  ])('proposes the code behind a misreading, %s', (_, text) => {
    expect(checkUscc(text)).toEqual({
      ok: false,
      problem: 'impossible-letter',
      suggestion: '91350100M000100Y43',
    });
  });

  it('proposes digits for a B read inside the region', () => {
    const head = '91380100M000100Y4';
    const code = head + usccCheckCharacter(head);
    expect(checkUscc(code.replace('9138', '913B'))).toEqual({
      ok: false,
      problem: 'region',
      suggestion: code,
    });
  });

  it('proposes the swap of one 8 and B that makes the check digit right', () => {
    const head = '91350100M00B100Y4';
    const code = head + usccCheckCharacter(head);
    expect(checkUscc(code.replace('00B1', '0081'))).toMatchObject({
      ok: true,
      warning: 'check-digit',
      suggestion: code,
    });
  });

  it.each([
    ['17 characters', '91350100M000100Y4', 'length'],
    ['19 characters', '91350100M000100Y433', 'length'],
    ['nothing', '', 'length'],
    ['a Chinese character', '91350100M000100Y4三', 'character'],
    ['a hyphen', '91350100-M000100Y43', 'character'],
    ['a letter in the region', '9135A100M000100Y43', 'region'],
  ])('refuses %s', (_, text, problem) => {
    expect(checkUscc(text)).toEqual({ ok: false, problem });
  });

  it('knows no province for a code of the national authority', () => {
    const head = '91100000100003962';
    expect(checkUscc(head + usccCheckCharacter(head))).toMatchObject({
      ok: true,
      regionCode: '100000',
      province: undefined,
    });
  });

  it('accepts every code that carries its own check character', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        expect(checkUscc(code)).toMatchObject({ ok: true, value: code });
        expect(checkUscc(code)).not.toHaveProperty('warning');
      }),
    );
  });

  it('notices every single wrong character', () => {
    const place = fc.integer({ min: 0, max: 17 });
    fc.assert(
      fc.property(validCode, place, fc.constantFrom(...ALPHABET), (code, at, character) => {
        fc.pre(code[at] !== character);
        const check = checkUscc(code.slice(0, at) + character + code.slice(at + 1));
        expect(check.ok ? check.warning : 'refused').toBeDefined();
      }),
    );
  });

  it('only ever proposes a valid code', () => {
    const place = fc.integer({ min: 0, max: 17 });
    fc.assert(
      fc.property(validCode, place, fc.constantFrom(...'IOSVZ'), (code, at, letter) => {
        const check = checkUscc(code.slice(0, at) + letter + code.slice(at + 1));
        expect(check).toMatchObject({ ok: false, problem: 'impossible-letter' });
        if (check.ok || check.suggestion === undefined) return;
        expect(checkUscc(check.suggestion)).toMatchObject({ ok: true });
        expect(checkUscc(check.suggestion)).not.toHaveProperty('warning');
      }),
    );
  });
});
