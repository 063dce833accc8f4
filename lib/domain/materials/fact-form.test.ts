import { describe, expect, it } from 'vitest';
import { factFormSchema } from './fact-form';
import type { FormValue } from './form-value';

const problems = (
  kind: Parameters<typeof factFormSchema>[0],
  facts: Record<string, FormValue>,
  stated: readonly string[] = [],
) =>
  factFormSchema(kind, new Set(stated))
    .safeParse({ effectiveOn: '', validUntil: '', note: '', facts })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

const row = {
  name: '张样例',
  idNumber: '',
  kept: 0,
  idMasked: '110105********002X',
  roles: [],
  computerBachelor: false,
};

describe('the form of a kind', () => {
  it('lets everything stay empty', () => {
    expect(problems('hosting-agreement', {})).toEqual([]);
  });

  it.each([
    ['2026-02-28', []],
    ['2026-02-30', [['facts.termEndsOn', 'validation.date']]],
  ])('answers the day %s', (day, expected) => {
    expect(problems('hosting-agreement', { termEndsOn: day })).toEqual(expected);
  });

  it.each(['-5', '十', '1.5'])('refuses %s as a count of photos', (count) => {
    expect(problems('seat-photos', { distinctPhotos: count })).toHaveLength(1);
  });

  it('takes 长期 for the end of an identity card, and no other word', () => {
    expect(problems('legal-representative-id', { validUntil: 'long-term' })).toEqual([]);
    expect(problems('legal-representative-id', { validUntil: '永久' })).toHaveLength(1);
  });

  it('does not ask again for a number that is saved and hidden', () => {
    expect(problems('social-insurance', { staff: [row] }, ['staff'])).toEqual([]);
    expect(problems('legal-representative-id', { idNumber: '' }, ['idNumber'])).toEqual([]);
  });

  it('asks for the number of a new person, and checks one that is typed', () => {
    expect(problems('social-insurance', { staff: [{ ...row, kept: null }] })).toEqual([
      ['facts.staff.0.idNumber', 'validation.idCard.length'],
    ]);
    expect(problems('legal-representative-id', { idNumber: '110105194912310021' })).toEqual([
      ['facts.idNumber', 'validation.idCard.check-digit'],
    ]);
  });
});
