import type { Raster } from './raster';
import type { Rectangle } from './rectangle';

/** Pieces this near each other, in thicknesses, may be one line that a stamp cut in two. */
const NEAR = 0.5;
/** They stand on one line and are of one type. */
const SAME_LINE = 0.35;
const SAME_TYPE = 1.5;
/** Of the looked-at points around the seam. */
const STAMPED_SHARE = 0.08;
const REDDER_BY = 45;
const POINTS_ACROSS = 12;

/**
 * The edge of a red stamp parts a line for the detector, and either part reads as a whole and certain
 * value. Where a stamp lies over the seam, the parts are one line again.
 */
export function joinAcrossStamps(lines: readonly Rectangle[], raster: Raster): Rectangle[] {
  const joined: Rectangle[] = [];
  for (const line of [...lines].sort((a, b) => leftOf(a) - leftOf(b))) {
    const place = joined.findIndex((before) => areOneLine(before, line, raster));
    const before = joined[place];
    if (before === undefined) joined.push(line);
    else joined[place] = around(before, line);
  }
  return joined;
}

/** A stamp lies over an end of the line: a character there may have gone unseen. */
export function endsInStamp(line: Rectangle, raster: Raster): boolean {
  return [-1, 1].some((end) => isStamped(line, end, line.thickness, raster));
}

const leftOf = ({ centreX, length }: Rectangle) => centreX - length / 2;

function areOneLine(left: Rectangle, right: Rectangle, raster: Raster): boolean {
  const thickness = Math.min(left.thickness, right.thickness);
  if (Math.max(left.thickness, right.thickness) > thickness * SAME_TYPE) return false;
  if (isColumn(left) || isColumn(right)) return false;
  const { along, across } = offset(left, right);
  if (Math.abs(across) > thickness * SAME_LINE) return false;
  const gap = along - (left.length + right.length) / 2;
  if (gap > thickness * NEAR || along < 0 || gap < -thickness * 2) return false;
  return isStamped(left, 1, thickness, raster);
}

/** Its writing runs down. */
const isColumn = ({ angle }: Rectangle) => Math.abs(angle) > Math.PI / 4;

/** From middle to middle, along and across the left one's writing. */
function offset(left: Rectangle, right: Rectangle) {
  const [cos, sin] = [Math.cos(left.angle), Math.sin(left.angle)];
  const [dx, dy] = [right.centreX - left.centreX, right.centreY - left.centreY];
  return { along: dx * cos + dy * sin, across: dy * cos - dx * sin };
}

/** Red lies about one end of a line: the right one (1) or the left one (−1). */
function isStamped(line: Rectangle, end: number, thickness: number, raster: Raster): boolean {
  const { width, height, rgb } = raster;
  const endX = line.centreX + (end * Math.cos(line.angle) * line.length) / 2;
  const endY = line.centreY + (end * Math.sin(line.angle) * line.length) / 2;
  let red = 0;
  for (let i = 0; i < POINTS_ACROSS * POINTS_ACROSS; i++) {
    const [column, row] = [i % POINTS_ACROSS, Math.floor(i / POINTS_ACROSS)];
    const x = Math.round(endX + (column / (POINTS_ACROSS - 1) - 0.5) * thickness * 2);
    const y = Math.round(endY + (row / (POINTS_ACROSS - 1) - 0.5) * thickness);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const at = (y * width + x) * 3;
    const other = Math.max(rgb[at + 1] ?? 0, rgb[at + 2] ?? 0);
    if ((rgb[at] ?? 0) - other > REDDER_BY) red += 1;
  }
  return red > POINTS_ACROSS * POINTS_ACROSS * STAMPED_SHARE;
}

/** One line from the left end of the one to the right end of the other. */
function around(left: Rectangle, right: Rectangle): Rectangle {
  const { along, across } = offset(left, right);
  const from = Math.min(-left.length / 2, along - right.length / 2);
  const to = Math.max(left.length / 2, along + right.length / 2);
  const [cos, sin] = [Math.cos(left.angle), Math.sin(left.angle)];
  const [middle, aside] = [(from + to) / 2, across / 2];
  return {
    centreX: left.centreX + middle * cos - aside * sin,
    centreY: left.centreY + middle * sin + aside * cos,
    length: to - from,
    thickness: Math.max(left.thickness, right.thickness),
    angle: left.angle,
  };
}
