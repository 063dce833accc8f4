import type { FactMissing } from './assessment';
import type { MissingFact } from './fact';
import type { LeafResult, Sentence } from './leaf-result';

/** Unknown, and why: the value, or the whole material it should have come from. */
export function gapResult(name: string, fact: MissingFact): LeafResult {
  const { why, since } = fact;
  return {
    reason: { ...gapReason(name, fact), outcome: 'unknown' },
    remedy: gapRemedy(name, fact),
    used: undefined,
    missing: since === undefined ? { name, why } : { name, why, since },
  };
}

function gapReason(name: string, { why, whole, kind, since }: MissingFact): Sentence {
  if (!whole || !kind) return { key: `missing.fact.${why}`, values: { fact: name } };
  const key = `missing.material.${wholeReasons[why]}`;
  return { key, values: since === undefined ? { kind } : { kind, since } };
}

function gapRemedy(name: string, { why, whole, kind }: MissingFact): Sentence {
  if (whole && kind) return { key: `missing.material.${wholeReasons[why]}`, values: { kind } };
  return { key: `missing.fact.${why}`, values: { fact: name } };
}

/** Why a whole material may be missing; the other reasons are about one value. */
const wholeReasons: Record<FactMissing['why'], 'absent' | 'no-file' | 'expired'> = {
  absent: 'absent',
  'no-file': 'no-file',
  expired: 'expired',
  unconfirmed: 'absent',
  'not-declared': 'absent',
  invalid: 'absent',
};
