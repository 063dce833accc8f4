import type { Raster } from './raster';
import type { Rectangle } from './rectangle';

/** Points looked at along and across a line. */
const ALONG = 32;
const ACROSS = 10;
/** A point is red where its red outweighs its other colours by this share of the paper's light. */
const REDDER_BY = 0.12;
/** Darker than this share of the paper is ink. */
const INK = 0.72;
/** Of the ink of a line. */
const MOSTLY = 0.7;
const ENOUGH_POINTS = 10;
/** A red heading of a letter is longer; a serial number has digits. */
const LONGEST = 7;

/**
 * A few red characters: the writing of a stamp, which belongs to no line of the document it lies on.
 * Where it stands beside a label it would be taken for the label's value.
 */
export const isStampWriting = (text: string, line: Rectangle, raster: Raster): boolean =>
  [...text].length <= LONGEST && !/\d{3}/.test(text) && isRed(line, raster);

function isRed({ centreX, centreY, length, thickness, angle }: Rectangle, raster: Raster): boolean {
  const { width, height, rgb } = raster;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points: [red: number, other: number][] = [];
  for (let i = 0; i < ALONG * ACROSS; i++) {
    const along = ((i % ALONG) / (ALONG - 1) - 0.5) * length * 0.94;
    const across = (Math.floor(i / ALONG) / (ACROSS - 1) - 0.5) * thickness * 0.7;
    const x = Math.round(centreX + along * cos - across * sin);
    const y = Math.round(centreY + along * sin + across * cos);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const at = (y * width + x) * 3;
    points.push([rgb[at] ?? 0, Math.max(rgb[at + 1] ?? 0, rgb[at + 2] ?? 0)]);
  }
  const paper = Math.max(1, ...points.map(([, other]) => other));
  const ink = points.filter(([, other]) => other < paper * INK);
  const red = ink.filter(([own, other]) => own - other > paper * REDDER_BY);
  return ink.length >= ENOUGH_POINTS && red.length > ink.length * MOSTLY;
}
