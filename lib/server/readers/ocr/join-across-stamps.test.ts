import { describe, expect, it } from 'vitest';
import { endsInStamp, joinAcrossStamps } from './join-across-stamps';
import type { Raster } from './raster';

/** White paper with a red bar from one column to another. */
function paper(redFrom: number, redTo: number): Raster {
  const [width, height] = [400, 100];
  const rgb = new Uint8Array(width * height * 3).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = redFrom; x < redTo; x++) rgb.set([216, 32, 26], (y * width + x) * 3);
  }
  return { width, height, rgb };
}

const piece = (from: number, to: number, centreY = 50) => ({
  centreX: (from + to) / 2,
  centreY,
  length: to - from,
  thickness: 30,
  angle: 0,
});

describe('a line that a stamp cut in two', () => {
  it('is one line again', () => {
    const joined = joinAcrossStamps([piece(200, 300), piece(50, 195)], paper(190, 205));
    expect(joined).toEqual([{ ...piece(50, 300) }]);
  });

  it.each([
    ['where no stamp lies', piece(200, 300), paper(0, 0)],
    ['when they stand too far apart', piece(215, 300), paper(190, 215)],
    ['when they are two lines', piece(200, 300, 70), paper(190, 205)],
    ['of other type', { ...piece(200, 300), thickness: 60 }, paper(190, 205)],
  ])('stays two %s', (_name, other, raster) => {
    expect(joinAcrossStamps([piece(50, 195), other], raster)).toHaveLength(2);
  });

  it('is not beyond doubt where it ends in a stamp', () => {
    expect(endsInStamp(piece(50, 195), paper(190, 205))).toBe(true);
    expect(endsInStamp(piece(50, 195), paper(40, 60))).toBe(true);
    expect(endsInStamp(piece(50, 195), paper(100, 120))).toBe(false);
  });
});
