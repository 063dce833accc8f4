import { describe, expect, it } from 'vitest';
import { turnRaster, type Raster } from './raster';

/** Two rows of three pixels: a b c / d e f. */
const page: Raster = {
  width: 3,
  height: 2,
  rgb: Uint8Array.from([...'abcdef'].flatMap((letter) => Array(3).fill(letter.charCodeAt(0)))),
};
const rows = ({ width, height, rgb }: Raster) =>
  Array.from({ length: height }, (_, y) =>
    String.fromCharCode(...Array.from({ length: width }, (_, x) => rgb[(y * width + x) * 3] ?? 0)),
  );

describe('a page turned clockwise', () => {
  it.each([
    [0, ['abc', 'def']],
    [90, ['da', 'eb', 'fc']],
    [180, ['fed', 'cba']],
    [270, ['cf', 'be', 'ad']],
  ] as const)('by %d°', (turn, expected) => expect(rows(turnRaster(page, turn))).toEqual(expected));
});
