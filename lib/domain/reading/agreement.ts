import type { Field } from '@/lib/domain/materials/fields';
import type { Doubt } from './reading';
import { HIGH_CERTAINTY } from './reading';

interface Proposed {
  readonly certainty: number;
  readonly doubts: readonly Doubt[];
  readonly others: readonly unknown[];
}

/**
 * Whether a proposal may be accepted in one go with others: read with high certainty, nothing doubtful,
 * no other value in the same material, and nothing a person must have seen with their own eyes.
 */
export const isAgreed = (field: Field, { certainty, doubts, others }: Proposed): boolean =>
  certainty >= HIGH_CERTAINTY && doubts.length === 0 && others.length === 0 && field.eyes !== true;
