import { describe, expect, it } from 'vitest';
import type { Field } from '@/lib/domain/materials/fields';
import { isAgreed } from './agreement';

const field: Field = { name: 'signedOn', type: 'day' };
const sure = { certainty: 0.9, doubts: [], others: [] };

describe('a proposal that agrees', () => {
  it('is sure and undisputed', () => expect(isAgreed(field, sure)).toBe(true));

  it.each([
    ['just below high certainty', { ...sure, certainty: 0.899 }],
    ['with a doubt', { ...sure, doubts: [{ code: 'check-digit', values: {} }] as const }],
    ['with another value in the same material', { ...sure, others: [{}] }],
  ])('is none %s', (_why, proposal) => expect(isAgreed(field, proposal)).toBe(false));

  it('is never what a person must see with their own eyes', () => {
    expect(isAgreed({ name: 'signedByBoth', type: 'yes-no', eyes: true }, sure)).toBe(false);
  });
});
