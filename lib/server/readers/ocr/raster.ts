import sharp, { type Sharp } from 'sharp';

/** Pixels of a page: three bytes each, red green blue, rows from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

export type Turn = 0 | 90 | 180 | 270;

/** The same page turned clockwise. */
export function turnRaster(raster: Raster, turn: Turn): Raster {
  if (turn === 0) return raster;
  const { width, height, rgb } = raster;
  const isOnSide = turn !== 180;
  const out = new Uint8Array(rgb.length);
  const [outWidth, outHeight] = isOnSide ? [height, width] : [width, height];
  // Where the first pixel goes, and how far a step right or down moves it, in pixels of the new page.
  const steps = {
    90: { start: height - 1, right: outWidth, down: -1 },
    180: { start: width * height - 1, right: -1, down: -width },
    270: { start: (width - 1) * outWidth, right: -outWidth, down: 1 },
  }[turn];
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = (steps.start + y * steps.down) * 3;
    for (let x = 0; x < width; x++) {
      out[to] = rgb[from] ?? 0;
      out[to + 1] = rgb[from + 1] ?? 0;
      out[to + 2] = rgb[from + 2] ?? 0;
      from += 3;
      to += steps.right * 3;
    }
  }
  return { width: outWidth, height: outHeight, rgb: out };
}

/** The pixels as a picture sharp can work on; ends as bare pixels again. */
export const rgbOf = ({ width, height, rgb }: Raster): Sharp =>
  sharp(rgb, { raw: { width, height, channels: 3 }, limitInputPixels: false }).raw();
