import { describe, expect, it } from 'vitest';
import { houseFiles, isCode, isTest, lineCount } from './house-files';

const MAX_LINES = 300;
const MAX_MEDIAN_LINES = 60;
const MAX_P95_LINES = 200;
const MAX_SCHEMA_LINES = 120;

describe('the file budget', () => {
  const code = houseFiles(['app', 'components', 'lib']).filter(
    (file) => isCode(file) && !isTest(file),
  );
  const sizes = code.map(lineCount);

  it('holds no file over 300 lines', () => {
    expect(code.filter((file) => lineCount(file) > MAX_LINES).map(({ path }) => path)).toEqual([]);
  });

  it('keeps the median file at 60 lines or fewer', () => {
    expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
  });

  it('keeps 95 files of 100 at 200 lines or fewer', () => {
    expect(quantile(sizes, 0.95)).toBeLessThanOrEqual(MAX_P95_LINES);
  });

  it('keeps each schema file at 120 lines or fewer', () => {
    const schemas = houseFiles(['prisma/schema']).filter(
      (file) => lineCount(file) > MAX_SCHEMA_LINES,
    );
    expect(schemas.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [[1, 2, 3], 0.5, 2],
    [[3, 1, 2, 4], 0.5, 2],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
    [[], 0.5, 0],
  ])('counts the quantile of %j at %d as %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});

/** The smallest value with at least this share of all values at or below it. */
function quantile(values: number[], share: number) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
