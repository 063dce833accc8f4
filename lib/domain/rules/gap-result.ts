import type { FactMissing, MessageValues } from './assessment';
import type { MissingFact } from './fact';
import type { LeafResult } from './leaf-result';

/** Unknown, and why: the value, or the whole material it should have come from. */
export function gapResult(name: string, fact: MissingFact): LeafResult {
  const { why, since, kind, whole } = fact;
  const missing = since === undefined ? { name, why } : { name, why, since };
  if (!whole || !kind) {
    const key = `missing.fact.${why}`;
    const values = { fact: name };
    const reason = { key, values, outcome: 'unknown' } as const;
    return { reason, remedy: { key, values }, used: undefined, missing };
  }
  const key = `missing.material.${wholeReasons[why]}`;
  const values: MessageValues = since === undefined ? { kind } : { kind, since };
  const reason = { key, values, outcome: 'unknown' } as const;
  return { reason, remedy: { key, values: { kind } }, used: undefined, missing };
}

/** Why a whole material may be missing; the other reasons are about one value. */
const wholeReasons: Record<FactMissing['why'], 'absent' | 'no-file' | 'not-yet' | 'expired'> = {
  absent: 'absent',
  'no-file': 'no-file',
  'not-yet': 'not-yet',
  expired: 'expired',
  unconfirmed: 'absent',
  'not-declared': 'absent',
  invalid: 'absent',
};
