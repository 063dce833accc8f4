/** A character as recognised. */
export interface Recognised {
  readonly text: string;
  /** 0 to 1. */
  readonly certainty: number;
  /** Its middle, as a share of the line from its left end. */
  readonly at: number;
  /** What else it may be, where it is not sure, likeliest first. */
  readonly others?: readonly { readonly text: string; readonly certainty: number }[];
}

/** Number 0 of the recogniser: between characters. */
const NOTHING = 0;
/** Surer than this no character is doubted; less likely than that none is a second choice. */
const SURE = 0.97;
const THINKABLE = 0.03;

/**
 * The recogniser's answer as characters: for each step along the line, how likely each character is
 * (rows of `kinds` that sum to 1). One character lasts for several steps; the surest speaks for it.
 */
export function charactersFrom(
  likely: Float32Array,
  kinds: number,
  characters: readonly string[],
): Recognised[] {
  const steps = likely.length / kinds;
  const found: { kind: number; first: number; last: number; surest: number; certainty: number }[] =
    [];
  let before = NOTHING;
  for (let step = 0; step < steps; step++) {
    const kind = likeliest(likely, step * kinds, kinds);
    const certainty = likely[step * kinds + kind] ?? 0;
    const current = found.at(-1);
    if (kind !== NOTHING && kind === before && current !== undefined) {
      current.last = step;
      if (certainty > current.certainty) [current.surest, current.certainty] = [step, certainty];
    } else if (kind !== NOTHING) {
      found.push({ kind, first: step, last: step, surest: step, certainty });
    }
    before = kind;
  }
  return found.map(({ kind, first, last, surest, certainty }) => ({
    text: characters[kind] ?? '',
    certainty: Math.min(1, certainty),
    at: (first + last + 1) / 2 / steps,
    ...(certainty < SURE && {
      others: secondChoices(likely.subarray(surest * kinds, (surest + 1) * kinds), kind).map(
        (other) => ({
          text: characters[other] ?? '',
          certainty: likely[surest * kinds + other] ?? 0,
        }),
      ),
    }),
  }));
}

/** Numbers of the other thinkable characters of a step, likeliest first. */
function secondChoices(row: Float32Array, chosen: number): number[] {
  const others: number[] = [];
  row.forEach((value, kind) => {
    if (value >= THINKABLE && kind !== chosen && kind !== NOTHING) others.push(kind);
  });
  return others.sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0));
}

/** Rows sum to 1: whatever has more than half is the likeliest, and mostly it is "nothing". */
function likeliest(likely: Float32Array, from: number, kinds: number): number {
  let best = 0;
  let most = likely[from] ?? 0;
  for (let kind = 1; kind < kinds && most <= 0.5; kind++) {
    const value = likely[from + kind] ?? 0;
    if (value > most) {
      most = value;
      best = kind;
    }
  }
  return best;
}
