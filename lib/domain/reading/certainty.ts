import { HIGH_CERTAINTY } from './reading';

export type CertaintyLevel = 'high' | 'medium' | 'low';

/** Below it a value is more likely wrong than a person would forgive: read it letter by letter. */
const MEDIUM_CERTAINTY = 0.7;

/** A certainty (0 to 1) in the words pages use. */
export function certaintyLevel(certainty: number): CertaintyLevel {
  if (certainty >= HIGH_CERTAINTY) return 'high';
  return certainty >= MEDIUM_CERTAINTY ? 'medium' : 'low';
}
