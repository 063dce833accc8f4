/** The pattern, made to say where each of its groups stands and not only that it does. */
export const placed = (pattern: RegExp): RegExp =>
  pattern.hasIndices ? pattern : new RegExp(pattern.source, `${pattern.flags}d`);
