import { LONG_TERM } from '@/lib/domain/materials/field-values';
import type { MessageValues } from './assessment';

/** Says a message by its whole key; next-intl's translator without a namespace is one. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

interface Sentence {
  readonly key: string;
  readonly values: MessageValues;
}

/** The reason as a person reads it. */
export const reasonText = (say: Say, { key, values }: Sentence): string =>
  say(`reasons.${key}`, labelled(say, values));

/** What would make it pass, as a person reads it. */
export const remedyText = (say: Say, { key, values }: Sentence): string =>
  say(`remedies.${key}`, labelled(say, values));

/** The name of a fact, as a person reads it. */
export const factText = (say: Say, name: string): string => say(`facts.${name}`);

/** Values that are names of ours become words of the reader's language; the rest stays as stated. */
function labelled(say: Say, values: MessageValues): Record<string, string | number> {
  const said: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'boolean') continue;
    said[name] = typeof value === 'string' ? labelOf(say, name, value) : value;
  }
  return said;
}

function labelOf(say: Say, name: string, value: string): string {
  if (name === 'fact') return factText(say, value);
  if (name === 'kind') return say(`kinds.${value}.said`);
  if (value === LONG_TERM) return say('choices.longTerm');
  if (name !== 'folded') return value;
  const foldings = value.split(',').map((folding) => say(`choices.folding.${folding}`));
  return foldings.join(say('choices.separator'));
}
