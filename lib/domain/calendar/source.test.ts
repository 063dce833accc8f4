import { describe, expect, it } from 'vitest';
import { sourceSchema } from './source';

const source = { grade: 'A', title: '样例', quote: '样例', retrievedOn: '2026-11-23' };

describe('a source', () => {
  it('needs a grade, a title, a quote and the day it was read', () => {
    expect(sourceSchema.parse(source)).toEqual(source);
    for (const field of Object.keys(source)) {
      expect(sourceSchema.safeParse({ ...source, [field]: undefined }).success).toBe(false);
    }
  });

  it.each([
    [79, true],
    [80, true],
    [81, false],
  ])('may quote %i characters: %s', (length, isAllowed) => {
    expect(sourceSchema.safeParse({ ...source, quote: '字'.repeat(length) }).success).toBe(
      isAllowed,
    );
  });

  it('refuses a grade nobody defined', () => {
    expect(sourceSchema.safeParse({ ...source, grade: 'D' }).success).toBe(false);
  });
});
