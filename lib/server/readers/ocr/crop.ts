import { rgbOf, type Raster } from './raster';
import { cornersOf, type Rectangle } from './rectangle';
import type { Tones } from './tones';

/** A page at its own size, a half and a quarter: a large line is read from a smaller page. */
export type Pyramid = readonly [Raster, ...Raster[]];

const SMALLEST_SIDE = 64;

export async function pyramidOf(raster: Raster, levels: number): Promise<Pyramid> {
  const rest: Raster[] = [];
  let last = raster;
  while (rest.length + 1 < levels && Math.min(last.width, last.height) > SMALLEST_SIDE) {
    const [width, height] = [last.width >> 1, last.height >> 1];
    const rgb = await rgbOf(last).resize(width, height, { fit: 'fill' }).toBuffer();
    last = { width, height, rgb };
    rest.push(last);
  }
  return [raster, ...rest];
}

/** How many halvings bring a line of this thickness near the models' own. */
export const levelFor = (thickness: number, rows: number) =>
  Math.max(0, Math.floor(Math.log2(thickness / rows / 0.8)));

/**
 * What lies under a leaning rectangle, laid straight: three planes of `rows` × `columns`, blue first,
 * −1 to 1. Between pixels it is interpolated; beyond the page the edge goes on.
 */
export function cropOf(
  pyramid: Pyramid,
  rectangle: Rectangle,
  tones: Tones,
  rows: number,
  columns: number,
  out: Float32Array,
): void {
  const wanted = levelFor(rectangle.thickness, rows);
  const level = Math.min(wanted, pyramid.length - 1);
  const { width, height, rgb } = pyramid[level] ?? pyramid[0];
  const shrink = 1 / 2 ** level;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = cornersOf(rectangle).map(
    (value) => value * shrink,
  );
  const scaled = tones.map((tone) => tone / 127.5 - 1);
  const [rightX, rightY] = [(x1 - x0) / columns, (y1 - y0) / columns];
  const [downX, downY] = [(x3 - x0) / rows, (y3 - y0) / rows];
  const plane = rows * columns;
  const [maxX, maxY] = [width - 1, height - 1];
  for (let row = 0; row < rows; row++) {
    let x = x0 + (row + 0.5) * downX + 0.5 * rightX - 0.5;
    let y = y0 + (row + 0.5) * downY + 0.5 * rightY - 0.5;
    let to = row * columns;
    for (let column = 0; column < columns; column++) {
      const inX = Math.min(maxX, Math.max(0, x));
      const inY = Math.min(maxY, Math.max(0, y));
      const left = inX | 0;
      const top = inY | 0;
      const [fx, fy] = [inX - left, inY - top];
      const from = (top * width + left) * 3;
      const next = left < maxX ? 3 : 0;
      const under = top < maxY ? width * 3 : 0;
      const [a, b, c, d] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
      for (let channel = 0; channel < 3; channel++) {
        const at = from + channel;
        out[(2 - channel) * plane + to] =
          a * (scaled[rgb[at] ?? 0] ?? 0) +
          b * (scaled[rgb[at + next] ?? 0] ?? 0) +
          c * (scaled[rgb[at + under] ?? 0] ?? 0) +
          d * (scaled[rgb[at + under + next] ?? 0] ?? 0);
      }
      to += 1;
      x += rightX;
      y += rightY;
    }
  }
}
