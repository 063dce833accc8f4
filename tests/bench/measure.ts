import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One line of the table. Figures are milliseconds unless the unit says otherwise. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** The peer or the floor, measured in the same run on the same data; null where a limit stands instead. */
  readonly against: number | null;
  readonly againstName: string;
  /** How many times better than the peer, or than the limit. */
  readonly ratio: number;
  /** What it must reach. */
  readonly bar: string;
  readonly reached: boolean;
  readonly note?: string;
}

/** A benchmark: its name on the command line and how it is run. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** The middle of several runs; machines are noisy. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds one call takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Bytes of heap in use after a full collection. */
export function settledHeap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
