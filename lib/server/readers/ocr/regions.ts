import { rectangleAt, smallestRectangle, type Rectangle } from './rectangle';

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
const MIN_THICKNESS = 3;
const MIN_POINTS = 12;
/** A page of more pieces is noise. */
const MAX_REGIONS = 3000;
/** Below this ratio of its sides a rectangle's own angle means nothing: it takes the page's. */
const SURE_OF_ANGLE = 3;

/** Lines of text on a map, as leaning rectangles in points of the map. */
export function regionsOf(map: TextMap): Rectangle[] {
  const outlines = outlinesOf(map);
  const rectangles = outlines.map(smallestRectangle);
  const pageAngle = leanOf(rectangles);
  return rectangles
    .map((rectangle, i) => {
      const ratio = rectangle.length / Math.max(1, rectangle.thickness);
      const isSure = ratio > SURE_OF_ANGLE || ratio < 1 / SURE_OF_ANGLE;
      return isSure ? rectangle : rectangleAt(outlines[i] ?? [], pageAngle);
    })
    .filter(({ length, thickness }) => Math.min(length, thickness) >= MIN_THICKNESS)
    .map(grown);
}

/** The angle half of all writing leans less than, long lines counting more. Radians clockwise. */
export function leanOf(rectangles: readonly Rectangle[]): number {
  const sure = rectangles
    .filter(({ length, thickness }) => length > thickness * SURE_OF_ANGLE)
    .sort((a, b) => a.angle - b.angle);
  const whole = sure.reduce((sum, { length }) => sum + length, 0);
  let passed = 0;
  for (const { angle, length } of sure) {
    passed += length;
    if (passed >= whole / 2) return angle;
  }
  return 0;
}

function grown(rectangle: Rectangle): Rectangle {
  const { length, thickness } = rectangle;
  const by = (length * thickness * GROWTH) / (2 * (length + thickness));
  return { ...rectangle, length: length + 2 * by, thickness: thickness + 2 * by };
}

/** The ends of each row of each piece of text: enough to lay a rectangle around it. */
function outlinesOf({ width, height, values }: TextMap): number[][] {
  const seen = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  const outlines: number[][] = [];
  for (let start = 0; start < values.length && outlines.length < MAX_REGIONS; start++) {
    if (seen[start] === 1 || (values[start] ?? 0) <= IS_TEXT) continue;
    let top = 0;
    stack[top++] = start;
    seen[start] = 1;
    let sum = 0;
    let count = 0;
    const ends = new Map<number, [first: number, last: number]>();
    while (top > 0) {
      const at = stack[--top] ?? 0;
      sum += values[at] ?? 0;
      count += 1;
      const y = (at / width) | 0;
      const x = at - y * width;
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
    if (count >= MIN_POINTS && sum / count >= MEAN_AT_LEAST) outlines.push(outlineOf(ends));
  }
  return outlines;
}

/** Points are pixels of a width of their own: their outer edges count. */
function outlineOf(ends: ReadonlyMap<number, readonly [number, number]>): number[] {
  const points: number[] = [];
  for (const [y, [first, last]] of ends) {
    points.push(first, y, last + 1, y, first, y + 1, last + 1, y + 1);
  }
  return points;
}
