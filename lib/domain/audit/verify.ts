import { emptyTail, hashOfEntry, type Sha256 } from './chain';
import type { ChainEntry, ChainTail } from './entry';

/** How a chain can be broken. */
export const chainFaultKinds = ['altered', 'missing', 'reordered', 'wrong-tail'] as const;
export type ChainFaultKind = (typeof chainFaultKinds)[number];

export interface ChainFault {
  readonly kind: ChainFaultKind;
  /** The first number in the chain that is not as it was written. */
  readonly seq: number;
}

/** A walk along a chain: where it stands, and the first fault if there is one. */
export interface ChainWalk {
  readonly tail: ChainTail;
  readonly counted: number;
  readonly fault: ChainFault | undefined;
}

export const startOfWalk: ChainWalk = { tail: emptyTail, counted: 0, fault: undefined };

/**
 * Checks entries in the order they are stored: the content against its hash, the hash against the
 * entry before, the numbers without a gap, the end against the tail that was kept apart. Reports
 * the first fault. Without a known tail, entries cut off at the end cannot be noticed.
 */
export function verifyChain(
  entries: readonly ChainEntry[],
  sha256: Sha256,
  knownTail?: ChainTail,
): ChainWalk {
  const walk = walkOn(startOfWalk, entries, sha256);
  return knownTail === undefined ? walk : endWalk(walk, knownTail);
}

/** Goes on with the next page of entries, so that a long log never has to be in memory at once. */
export function walkOn(walk: ChainWalk, entries: readonly ChainEntry[], sha256: Sha256): ChainWalk {
  return entries.reduce((sofar, entry) => step(sofar, entry, sha256), walk);
}

/** Closes a walk: the last entry must be the one the tail remembers. */
export function endWalk(walk: ChainWalk, knownTail: ChainTail): ChainWalk {
  const { tail, fault } = walk;
  if (fault !== undefined) return walk;
  if (tail.seq === knownTail.seq && tail.hash === knownTail.hash) return walk;
  const seq = tail.seq === knownTail.seq ? tail.seq : Math.min(tail.seq, knownTail.seq) + 1;
  return { ...walk, fault: { kind: 'wrong-tail', seq } };
}

function step(walk: ChainWalk, entry: ChainEntry, sha256: Sha256): ChainWalk {
  const fault = walk.fault ?? faultAt(walk.tail, entry, sha256);
  return { tail: { seq: entry.seq, hash: entry.hash }, counted: walk.counted + 1, fault };
}

/** A gap is said first, then a broken link: two entries that changed places also fail their hash. */
function faultAt(tail: ChainTail, entry: ChainEntry, sha256: Sha256): ChainFault | undefined {
  const expected = tail.seq + 1;
  if (entry.seq > expected) return { kind: 'missing', seq: expected };
  if (entry.seq < expected) return { kind: 'reordered', seq: entry.seq };
  if (entry.prevHash !== tail.hash) return { kind: 'reordered', seq: entry.seq };
  if (hashOfEntry(entry, sha256) !== entry.hash) return { kind: 'altered', seq: entry.seq };
  return undefined;
}
