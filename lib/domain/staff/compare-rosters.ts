/** Who of one list stands on another too; numbers are compared as the texts they are given as. */
export interface RosterComparison {
  readonly inBoth: readonly string[];
  readonly onlyNow: readonly string[];
  readonly onlyBefore: readonly string[];
}

/** Compares two lists of people by their numbers, opened or as keyed hashes; each counts once. */
export function compareRosters(
  now: readonly string[],
  before: readonly string[],
): RosterComparison {
  const [today, earlier] = [new Set(now), new Set(before)];
  return {
    inBoth: [...today].filter((number) => earlier.has(number)),
    onlyNow: [...today].filter((number) => !earlier.has(number)),
    onlyBefore: [...earlier].filter((number) => !today.has(number)),
  };
}
