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

/** The same direction as an angle of −π/4 to π/4: which side is the length is decided by the page. */
export function nearLevel(angle: number): number {
  const quarter = Math.PI / 2;
  return angle - Math.round(angle / quarter) * quarter;
}
