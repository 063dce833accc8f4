import type { FactMissing, FactUsed, MessageValues, Reason } from './assessment';
import type { Answer } from './outcome-order';

/** A message key and what fills it. */
export interface Sentence {
  readonly key: string;
  readonly values: MessageValues;
}

/** What one leaf came to: the sentence carries the answer. */
export interface LeafResult {
  readonly reason: Reason & { readonly outcome: Answer };
  readonly remedy: Sentence | undefined;
  readonly used: FactUsed | undefined;
  readonly missing: FactMissing | undefined;
}
