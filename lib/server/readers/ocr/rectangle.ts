/** A rectangle that may lean: text found on a page, in pixels of that page. */
export interface Rectangle {
  readonly centreX: number;
  readonly centreY: number;
  /** Along the writing. */
  readonly length: number;
  /** Across the writing. */
  readonly thickness: number;
  /** Of the writing: radians clockwise from the right, −π/4 to π/4, or steeper when stood upright. */
  readonly angle: number;
}

/** The corners, from the top left as the writing runs, clockwise: x, y, x, y … */
export function cornersOf(rectangle: Rectangle): readonly number[] {
  const [cos, sin] = [Math.cos(rectangle.angle), Math.sin(rectangle.angle)];
  const [halfLength, halfThickness] = [rectangle.length / 2, rectangle.thickness / 2];
  return [
    [-halfLength, -halfThickness],
    [halfLength, -halfThickness],
    [halfLength, halfThickness],
    [-halfLength, halfThickness],
  ].flatMap(([along = 0, across = 0]) => [
    rectangle.centreX + along * cos - across * sin,
    rectangle.centreY + along * sin + across * cos,
  ]);
}

/** The smallest rectangle around points, at any angle. Points: x, y, x, y … */
export function smallestRectangle(points: readonly number[]): Rectangle {
  const hull = convexHull(points);
  const count = hull.length / 2;
  let best: Rectangle | undefined;
  for (let i = 0; i < count; i++) {
    const next = (i + 1) % count;
    const dx = (hull[next * 2] ?? 0) - (hull[i * 2] ?? 0);
    const dy = (hull[next * 2 + 1] ?? 0) - (hull[i * 2 + 1] ?? 0);
    if (dx === 0 && dy === 0) continue;
    const rectangle = rectangleAt(hull, nearLevel(Math.atan2(dy, dx)));
    if (best === undefined || areaOf(rectangle) < areaOf(best)) best = rectangle;
  }
  return best ?? rectangleAt(hull, 0);
}

/** The smallest rectangle around points whose writing runs at this angle. */
export function rectangleAt(points: readonly number[], angle: number): Rectangle {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [minAlong, maxAlong, minAcross, maxAcross] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    minAlong = Math.min(minAlong, along);
    maxAlong = Math.max(maxAlong, along);
    minAcross = Math.min(minAcross, across);
    maxAcross = Math.max(maxAcross, across);
  }
  const [midAlong, midAcross] = [(minAlong + maxAlong) / 2, (minAcross + maxAcross) / 2];
  return {
    centreX: midAlong * cos - midAcross * sin,
    centreY: midAlong * sin + midAcross * cos,
    length: maxAlong - minAlong,
    thickness: maxAcross - minAcross,
    angle,
  };
}

const areaOf = ({ length, thickness }: Rectangle) => length * thickness;

/** The same edge as an angle of −π/4 to π/4: which side is the length is decided by the page. */
function nearLevel(angle: number): number {
  const quarter = Math.PI / 2;
  return angle - Math.round(angle / quarter) * quarter;
}

/** Andrew's monotone chain. */
function convexHull(points: readonly number[]): number[] {
  const order = Array.from({ length: points.length / 2 }, (_, i) => i).sort(
    (a, b) =>
      (points[a * 2] ?? 0) - (points[b * 2] ?? 0) ||
      (points[a * 2 + 1] ?? 0) - (points[b * 2 + 1] ?? 0),
  );
  const half = (indices: readonly number[]) => {
    const chain: number[] = [];
    for (const index of indices) {
      const [x, y] = [points[index * 2] ?? 0, points[index * 2 + 1] ?? 0];
      while (chain.length >= 4 && turnsRight(chain, x, y)) chain.length -= 2;
      chain.push(x, y);
    }
    return chain.slice(0, -2);
  };
  const hull = [...half(order), ...half(order.reverse())];
  return hull.length === 0 ? points.slice(0, 2) : hull;
}

function turnsRight(chain: readonly number[], x: number, y: number): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = chain.slice(-4);
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax) <= 0;
}
