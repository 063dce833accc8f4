import { describe, expect, it } from 'vitest';
import { clientFactsSchema, editClientSchema } from './client-input';

const typed = {
  name: ' 云鹿通信（样例） ',
  uscc: '',
  legalRepresentative: ' ',
  province: '',
  address: null,
};

describe('a client as a form takes it', () => {
  it('turns every empty field into nobody has said', () => {
    expect(clientFactsSchema.parse(typed)).toEqual({
      name: '云鹿通信（样例）',
      uscc: null,
      legalRepresentative: null,
      province: null,
      address: null,
      formerNames: [],
      holdsCodeNumber: 'unknown',
    });
  });

  it('keeps a code whose check digit is wrong: it warns and never blocks', () => {
    expect(clientFactsSchema.parse({ ...typed, uscc: '91350211m0000xuf46' }).uscc).toBe(
      '91350211M0000XUF46',
    );
  });

  it.each([
    ['91350100M000100Y4Z', 'validation.uscc.impossible-letter'],
    ['9135', 'validation.uscc.length'],
  ])('refuses the code %s', (uscc, key) => {
    expect(clientFactsSchema.safeParse({ ...typed, uscc }).error?.issues[0]?.message).toBe(key);
  });

  it.each([
    [200, true],
    [201, false],
  ])('a name of %d characters is taken: %s', (length, taken) => {
    const name = '样'.repeat(length);
    expect(clientFactsSchema.safeParse({ ...typed, name }).success).toBe(taken);
  });

  it.each([
    ['2020-01-01', '2020-01-01', true],
    ['2020-01-02', '2020-01-01', false],
    ['2020-02-30', '', false],
  ])('a former name from %s until %s is taken: %s', (from, until, taken) => {
    const formerNames = [{ name: '旧名（样例）', from, until }];
    expect(clientFactsSchema.safeParse({ ...typed, formerNames }).success).toBe(taken);
  });

  it('accepts what it returns', () => {
    const edit = { ...typed, id: '0190a0a0-0000-7000-8000-000000000000', version: 3 };
    const once = editClientSchema.parse(edit);
    expect(editClientSchema.parse(once)).toEqual(once);
  });
});
