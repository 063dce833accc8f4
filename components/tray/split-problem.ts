interface Part {
  readonly first: string;
  readonly last: string;
  readonly option: unknown;
}

/** Why a file of so many pages cannot be split like this; a key under `tray.split`. */
export function splitProblem(
  parts: readonly Part[],
  pages: number,
): 'overlap' | 'missing' | undefined {
  const ranges = parts.map(({ first, last }) => ({ first: Number(first), last: Number(last) }));
  const isWrong = ranges.some(
    ({ first, last }, at) =>
      !Number.isInteger(first) ||
      !Number.isInteger(last) ||
      first < 1 ||
      last < first ||
      last > pages ||
      ranges.some((other, index) => index < at && first <= other.last && other.first <= last),
  );
  if (isWrong) return 'overlap';
  return parts.some(({ option }) => option === undefined) ? 'missing' : undefined;
}
