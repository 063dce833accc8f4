import { describe, expect, it } from 'vitest';
import { emsOf, isUneven } from './pitch';

const digits = (...places: readonly number[]) =>
  places.map((at) => ({ text: '6', at, certainty: 1 }));

describe('the pitch of digits', () => {
  it.each([
    ['even', [0.1, 0.2, 0.3, 0.4, 0.5], false],
    ['even in coarse steps', [0.1, 0.2, 0.35, 0.45, 0.55], false],
    ['one missing', [0.1, 0.2, 0.4, 0.5, 0.6], true],
    ['too few to tell', [0.1, 0.2, 0.4], false],
  ])('%s', (_name, places, expected) => {
    expect(isUneven(digits(...places))).toBe(expected);
  });
});

describe('the ems of a line', () => {
  it('come from how far apart its characters stand, one wide blank or not', () => {
    const characters = [...'呼叫中心业务'].map((text, i) => ({
      text,
      at: (i < 3 ? i : i + 4) / 20,
      certainty: 1,
    }));
    expect(emsOf(characters)).toBeCloseTo(20);
  });

  it('cannot be told from a few', () => expect(emsOf(digits(0.1, 0.2, 0.3))).toBeUndefined());
});
