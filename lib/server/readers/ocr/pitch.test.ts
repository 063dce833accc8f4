import { describe, expect, it } from 'vitest';
import { afterGaps, emsOf } from './pitch';

const digits = (...places: readonly number[]) =>
  places.map((at) => ({ text: '6', at, certainty: 1 }));

const ideographs = (...places: readonly number[]) =>
  places.map((at) => ({ text: '科', at, certainty: 1 }));

describe('the pitch of a line', () => {
  it.each([
    ['even digits', digits(0.1, 0.2, 0.3, 0.4, 0.5), []],
    ['even digits in coarse steps', digits(0.1, 0.2, 0.35, 0.45, 0.55), []],
    ['a digit missing', digits(0.1, 0.2, 0.4, 0.5, 0.6), [2]],
    ['too few digits to tell', digits(0.1, 0.2, 0.4), []],
    ['even characters', ideographs(0.1, 0.2, 0.3, 0.4, 0.5), []],
    ['a character missing', ideographs(0.1, 0.2, 0.3, 0.5, 0.6), [3]],
    ['a blank somebody left', ideographs(0.1, 0.2, 0.3, 0.6, 0.7), []],
  ])('%s', (_name, characters, expected) => {
    expect(afterGaps(characters)).toEqual(expected);
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
