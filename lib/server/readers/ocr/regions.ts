import { nearLevel, rectangleAt, type Rectangle } from './rectangle';

/** How likely each point of a page is text, 0 to 1, in rows from the top. */
export interface TextMap {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** The figures of DBNet's own evaluation of documents. */
const IS_TEXT = 0.3;
const MEAN_AT_LEAST = 0.55;
/** The network is taught the core of each line; the line is this much of area by circumference larger. */
const GROWTH = 1.6;
/** A little more at the ends: a narrow last digit is easily cut off. */
const END_ROOM = 0.4;
/** The core of a long line is taught thinner, and the tops of its characters are cut. */
const SIDE_ROOM = 0.3;
const LONG = 12;
const MIN_THICKNESS = 3;
const MIN_POINTS = 12;
/** A page of more pieces is noise. */
const MAX_REGIONS = 3000;
/** Below this ratio of its sides a rectangle's own angle means nothing: it takes the page's. */
const SURE_OF_ANGLE = 5;

/** Lines of text on a map, as leaning rectangles in points of the map. */
export function regionsOf(map: TextMap): Rectangle[] {
  const outlines = outlinesOf(map);
  const rectangles = outlines.map(({ points, angle }) => rectangleAt(points, angle));
  const pageAngle = leanOf(rectangles);
  return rectangles
    .map((rectangle, i) => {
      const ratio = rectangle.length / Math.max(1, rectangle.thickness);
      const isSure = ratio > SURE_OF_ANGLE || ratio < 1 / SURE_OF_ANGLE;
      return isSure ? rectangle : rectangleAt(outlines[i]?.points ?? [], pageAngle);
    })
    .filter(({ length, thickness }) => Math.min(length, thickness) >= MIN_THICKNESS)
    .map(grown);
}

/** Enough that one odd line, or two that touch, do not decide. */
const LEAN_FROM = 5;

/**
 * The middle of the angles of the longest lines: short ones seem to lean when their last character is
 * taller than their first. Radians clockwise.
 */
export function leanOf(rectangles: readonly Rectangle[]): number {
  const longestFirst = rectangles
    .filter(({ length, thickness }) => length > thickness * SURE_OF_ANGLE)
    .sort((a, b) => b.length - a.length);
  const longest = longestFirst[0]?.length ?? 0;
  const deciding = longestFirst.filter(({ length }, i) => i < LEAN_FROM || length > longest * 0.7);
  const angles = deciding.map(({ angle }) => angle).sort((a, b) => a - b);
  return angles[Math.floor(angles.length / 2)] ?? 0;
}

function grown(rectangle: Rectangle): Rectangle {
  const { length, thickness } = rectangle;
  const by = (length * thickness * GROWTH) / (2 * (length + thickness));
  const isLong = length > thickness * LONG;
  return {
    ...rectangle,
    length: length + (2 + END_ROOM) * by,
    thickness: thickness + (2 + (isLong ? SIDE_ROOM : 0)) * by,
  };
}

/** A piece of text on the map. */
interface Outline {
  /** The ends of each of its rows: x, y, x, y … Enough to lay a rectangle around it. */
  readonly points: readonly number[];
  /** Of the axis its points lie along, in radians. */
  readonly angle: number;
}

function outlinesOf({ width, height, values }: TextMap): Outline[] {
  const seen = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  const outlines: Outline[] = [];
  for (let start = 0; start < values.length && outlines.length < MAX_REGIONS; start++) {
    if (seen[start] === 1 || (values[start] ?? 0) <= IS_TEXT) continue;
    let top = 0;
    stack[top++] = start;
    seen[start] = 1;
    let [count, sum, sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0, 0, 0];
    const ends = new Map<number, [first: number, last: number]>();
    while (top > 0) {
      const at = stack[--top] ?? 0;
      const y = (at / width) | 0;
      const x = at - y * width;
      count += 1;
      sum += values[at] ?? 0;
      sumX += x;
      sumY += y;
      sumXX += x * x;
      sumXY += x * y;
      sumYY += y * y;
      const row = ends.get(y);
      if (row === undefined) ends.set(y, [x, x]);
      else if (x < row[0]) row[0] = x;
      else if (x > row[1]) row[1] = x;
      const [fromY, toY] = [y > 0 ? -width : 0, y < height - 1 ? width : 0];
      const [fromX, toX] = [x > 0 ? -1 : 0, x < width - 1 ? 1 : 0];
      for (let dy = fromY; dy <= toY; dy += width) {
        for (let dx = fromX; dx <= toX; dx++) {
          const next = at + dy + dx;
          if (seen[next] === 1 || (values[next] ?? 0) <= IS_TEXT) continue;
          seen[next] = 1;
          stack[top++] = next;
        }
      }
    }
    if (count < MIN_POINTS || sum / count < MEAN_AT_LEAST) continue;
    const spreadX = sumXX - (sumX * sumX) / count;
    const spreadY = sumYY - (sumY * sumY) / count;
    const together = sumXY - (sumX * sumY) / count;
    const angle = nearLevel(Math.atan2(2 * together, spreadX - spreadY) / 2);
    outlines.push({ points: pointsOf(ends), angle });
  }
  return outlines;
}

/** Points are pixels of a width of their own: their outer edges count. */
function pointsOf(ends: ReadonlyMap<number, readonly [number, number]>): number[] {
  const points: number[] = [];
  for (const [y, [first, last]] of ends) {
    points.push(first, y, last + 1, y, first, y + 1, last + 1, y + 1);
  }
  return points;
}
