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

/** What one piece of work took, in milliseconds. */
export interface Taken {
  /** Of all threads, the collector's too: what else the machine is doing hardly changes it. */
  readonly cpu: number;
  readonly wall: number;
}

/** What one call takes. */
export async function timed(work: () => unknown): Promise<Taken> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

/** The median of each, for one of `calls` calls. */
export function medianOf(runs: readonly Taken[], calls = 1): Taken {
  return {
    cpu: median(runs.map(({ cpu }) => cpu)) / calls,
    wall: median(runs.map(({ wall }) => wall)) / calls,
  };
}

/** Bytes of heap in use after a full collection. */
export function settledHeap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
