import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { PartOfDocument } from './extractor';
import { findValues, type Found } from './layout/find-value';
import { propose } from './propose';
import type { Proposal } from './reading';

/** One way to find texts for a field. */
export type Attempt = () => readonly Found[];

/** As good as a labelled value: no further way is tried. */
const GOOD = 0.6;

/**
 * A proposal from the first way that gives a good one: ways are ordered from the plainest, so that a
 * vague label does not contradict a plain one. Else the best of what they gave.
 */
export function proposeFrom(
  kind: MaterialKind,
  field: string,
  attempts: readonly Attempt[],
): Proposal | undefined {
  let best: Proposal | undefined;
  for (const attempt of attempts) {
    const proposal = propose(kind, field, attempt());
    if (proposal === undefined) continue;
    if (proposal.certainty >= GOOD) return proposal;
    if (best === undefined || proposal.certainty > best.certainty) best = proposal;
  }
  return best;
}

/** Values of labels nobody listed, by what such labels look like. */
export const likely =
  (
    document: PartOfDocument,
    like: RegExp,
    stops: readonly string[],
    isValue: (text: string) => boolean = () => true,
  ): Attempt =>
  () =>
    findValues(document, { labels: [], stops, like }).filter(({ text }) => isValue(text));

/** Values of labels, as an attempt; `isValue` leaves out what cannot be one. */
export const labelled =
  (
    document: PartOfDocument,
    labels: readonly string[],
    stops: readonly string[],
    {
      long = false,
      isValue = () => true,
    }: { long?: boolean; isValue?: (text: string) => boolean } = {},
  ): Attempt =>
  () =>
    findValues(document, { labels, stops, long }).filter(({ text }) => isValue(text));
