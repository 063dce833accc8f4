interface Pages {
  readonly first: string;
  readonly last: string;
}

interface Part extends Pages {
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

/** Pages that are in no part, as ranges: they stay in the original only. */
export function pagesLeftOut(parts: readonly Pages[], pages: number): [number, number][] {
  const isTaken = (page: number) =>
    parts.some(({ first, last }) => Number(first) <= page && page <= Number(last));
  const ranges: [number, number][] = [];
  for (let page = 1; page <= pages; page += 1) {
    if (isTaken(page)) continue;
    const before = ranges.at(-1);
    if (before?.[1] === page - 1) before[1] = page;
    else ranges.push([page, page]);
  }
  return ranges;
}
