import type { FactMissing, FactUsed, MessageValues } from './assessment';
import type { Answer } from './outcome-order';

/** A message key and what fills it. */
export interface Sentence {
  readonly key: string;
  readonly values: MessageValues;
}

/** What one leaf came to. */
export interface LeafResult {
  readonly answer: Answer;
  readonly reason: Sentence;
  readonly remedy: Sentence | undefined;
  readonly used: FactUsed | undefined;
  readonly missing: FactMissing | undefined;
}
