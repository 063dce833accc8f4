import { describe, expect, it } from 'vitest';
import { pagesLeftOut, splitProblem } from './split-problem';

const part = (first: string, last: string, option: unknown = {}) => ({ first, last, option });

describe('a file split by pages', () => {
  it.each([
    ['fits when the parts follow one another', [part('1', '3'), part('4', '5')], undefined],
    ['fits when a page is left out', [part('1', '2'), part('4', '5')], undefined],
    ['overlaps on a page', [part('1', '3'), part('3', '5')], 'overlap'],
    ['overlaps in any order', [part('3', '5'), part('1', '3')], 'overlap'],
    ['runs past the end', [part('1', '3'), part('4', '6')], 'overlap'],
    ['begins before the first page', [part('0', '3')], 'overlap'],
    ['ends before it begins', [part('3', '2')], 'overlap'],
    ['is no number', [part('', '2')], 'overlap'],
    ['goes nowhere', [part('1', '3'), { first: '4', last: '5', option: undefined }], 'missing'],
  ])('%s', (_what, parts, problem) => expect(splitProblem(parts, 5)).toBe(problem));
});

describe('pages in no part', () => {
  it.each([
    ['none', [part('1', '3'), part('4', '5')], []],
    ['one between', [part('1', '2'), part('4', '5')], [[3, 3]]],
    [
      'both ends',
      [part('3', '3')],
      [
        [1, 2],
        [4, 5],
      ],
    ],
    ['all, when no number is given', [part('', '')], [[1, 5]]],
  ])('%s', (_what, parts, ranges) => expect(pagesLeftOut(parts, 5)).toEqual(ranges));
});
