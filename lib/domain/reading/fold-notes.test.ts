import { describe, expect, it } from 'vitest';
import { foldNotes } from './fold-notes';
import type { ReaderNote } from './page';

const on = (...pages: number[]): ReaderNote[] =>
  pages.map((page) => ({ code: 'no-text', page, values: {} }));
const said = (notes: readonly ReaderNote[]) => foldNotes(notes).map(({ pages }) => pages);

describe('notes of many pages', () => {
  it.each([
    ['one', [7], '7'],
    ['one after the other', [1, 2, 3], '1–3'],
    ['apart, in any order', [9, 1, 4, 2], '1–2、4、9'],
    ['twice of the same', [3, 3], '3'],
    ['ever so many', [1, 3, 5, 7, 9, 11, 13, 15], '1、3、5、7、9、11、13、15'],
    ['and one more', [1, 3, 5, 7, 9, 11, 13, 15, 17], '1、3、5、7、9、11、13、15…'],
  ])('%s', (_name, pages, expected) => expect(said(on(...pages))).toEqual([expected]));

  it('are said once, and those of the whole file each', () => {
    const whole = (path: string): ReaderNote => ({
      code: 'not-unpacked',
      page: null,
      values: { path },
    });
    const notes = [whole('a'), ...on(1), whole('b'), ...on(2)];
    expect(foldNotes(notes).map(({ code }) => code)).toEqual([
      'not-unpacked',
      'no-text',
      'not-unpacked',
    ]);
    expect(said(notes)).toEqual(['none', '1–2', 'none']);
  });
});
