import { describe, expect, it } from 'vitest';
import { splitTrayFileSchema } from './reading-input';

const fileId = '0190a0f0-0000-7000-8000-000000000001';
const isTaken = (...ranges: [number, number][]) =>
  splitTrayFileSchema.safeParse({
    fileId,
    parts: ranges.map(([firstPage, lastPage]) => ({
      kind: 'business-licence',
      slotId: null,
      firstPage,
      lastPage,
    })),
  }).success;

describe('the parts a file is split into', () => {
  it.each([
    [
      'one after the other',
      [
        [1, 2],
        [3, 3],
      ],
      true,
    ],
    [
      'in any order, with pages left out',
      [
        [5, 6],
        [1, 2],
      ],
      true,
    ],
    [
      'with a page in both',
      [
        [1, 3],
        [3, 4],
      ],
      false,
    ],
    [
      'one within the other',
      [
        [1, 9],
        [4, 5],
      ],
      false,
    ],
    ['from a page to one before it', [[2, 1]], false],
    ['from no page', [[0, 1]], false],
    ['none', [], false],
  ] satisfies [string, [number, number][], boolean][])('%s', (_name, ranges, expected) =>
    expect(isTaken(...ranges)).toBe(expected),
  );
});
