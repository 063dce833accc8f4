import { describe, expect, it } from 'vitest';
import type { Raster } from './raster';
import { isStampWriting } from './stamp-writing';

type Colour = readonly [number, number, number];

/** Paper of one tone with strokes of a colour over the middle. */
function page(paper: number, [r, g, b]: Colour): Raster {
  const [width, height] = [200, 60];
  const rgb = new Uint8Array(width * height * 3).fill(paper);
  for (let y = 15; y < 45; y++) {
    for (let x = 20; x < 180; x++) if (x % 8 < 4) rgb.set([r, g, b], (y * width + x) * 3);
  }
  return { width, height, rgb };
}

const line = { centreX: 100, centreY: 30, length: 170, thickness: 36, angle: 0 };

describe('writing of a stamp', () => {
  it.each<readonly [string, number, Colour, boolean, string]>([
    ['数据服', 240, [210, 50, 60], true, 'red on white'],
    ['数据服', 164, [130, 92, 94], true, 'faint, in a dim photo'],
    ['注册资本', 240, [20, 20, 20], false, 'black'],
    ['注册资本', 164, [92, 90, 92], false, 'grey, in a dim photo'],
    ['No20260012', 240, [210, 50, 60], false, 'a red serial number'],
    ['中华人民共和国工业和信息化部', 240, [210, 50, 60], false, 'a red heading'],
  ])('%s: %#', (text, paper, colour, expected) => {
    expect(isStampWriting(text, line, page(paper, colour))).toBe(expected);
  });
});
