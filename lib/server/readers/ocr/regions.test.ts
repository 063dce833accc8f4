import { describe, expect, it } from 'vitest';
import { leanOf, regionsOf } from './regions';

/** A map with bars of text of a given middle, length and thickness, all leaning alike. */
function mapWith(degrees: number, bars: readonly (readonly number[])[], likely = 0.9) {
  const [width, height] = [640, 480];
  const values = new Float32Array(width * height);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  for (const [x0 = 0, y0 = 0, length = 0, thickness = 0] of bars) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const along = (x - x0) * cos + (y - y0) * sin;
        const across = (y - y0) * cos - (x - x0) * sin;
        if (Math.abs(along) * 2 <= length && Math.abs(across) * 2 <= thickness) {
          values[y * width + x] = likely;
        }
      }
    }
  }
  return { width, height, values };
}

describe('lines on the detector’s map', () => {
  it.each([0, 4, -7, 10])('are found leaning %d°', (degrees) => {
    const map = mapWith(degrees, [
      [200, 100, 240, 10],
      [400, 300, 300, 12],
    ]);
    const found = regionsOf(map);
    expect(found).toHaveLength(2);
    expect((leanOf(found) * 180) / Math.PI).toBeCloseTo(degrees, 0);
    const [first] = found;
    expect(first?.centreX).toBeCloseTo(200, -1);
    expect(first?.length).toBeGreaterThan(240);
    expect(first?.thickness).toBeGreaterThan(20);
  });

  it('lean with the page where they are too short to tell', () => {
    const found = regionsOf(
      mapWith(6, [
        [200, 100, 300, 10],
        [400, 300, 20, 12],
      ]),
    );
    expect(found.map(({ angle }) => Math.round((angle * 180) / Math.PI))).toEqual([6, 6]);
  });

  it('are not seen in specks, nor where text is unlikely', () => {
    expect(regionsOf(mapWith(0, [[100, 100, 3, 3]]))).toEqual([]);
    expect(regionsOf(mapWith(0, [[200, 100, 240, 10]], 0.4))).toEqual([]);
    expect(leanOf([])).toBe(0);
  });
});
