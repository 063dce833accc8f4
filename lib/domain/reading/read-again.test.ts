import { describe, expect, it } from 'vitest';
import { isUnderWay, mayReadAgain } from './read-again';

const note = (code: 'took-too-long' | 'damaged' | 'straightened') => ({
  code,
  page: 1,
  values: {},
});

describe('reading a file again', () => {
  it.each([
    ['failed', [], true],
    ['cancelled', [], true],
    ['done', [], false],
    ['done', [note('straightened')], false],
    ['done', [note('took-too-long')], true],
    ['done', [note('damaged')], true],
    ['running', [note('took-too-long')], false],
    ['waiting', [], false],
  ] as const)('that is %s with %j: %s', (state, notes, expected) => {
    expect(mayReadAgain({ state, notes })).toBe(expected);
  });

  it.each([
    ['waiting', true],
    ['running', true],
    ['done', false],
    ['failed', false],
    ['cancelled', false],
  ] as const)('has somebody at it while it is %s: %s', (state, expected) => {
    expect(isUnderWay({ state })).toBe(expected);
  });
});
