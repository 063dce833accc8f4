import type { LabelHit } from './label-hits';
import type { Segment } from './segments';

/** A segment with the labels in it. */
export interface Marked extends Segment {
  readonly hits: readonly LabelHit[];
}

/** Where a label was found. */
export interface Spot {
  readonly rows: readonly (readonly Marked[])[];
  readonly at: number;
  readonly row: readonly Marked[];
  readonly i: number;
  readonly segment: Marked;
  readonly hit: LabelHit;
  readonly long: boolean;
}
