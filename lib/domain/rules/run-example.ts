import { civilDate } from '@/lib/domain/civil-date';
import type { Outcome } from './assessment';
import type { CompiledRule } from './compile-pack';
import { evaluateRule } from './evaluate-rule';
import { known, missing } from './fact';
import type { RuleExample } from './pack-schema';

/** What a rule says of an example's facts: those not given (or given as null) are missing. */
export function runExample(compiled: CompiledRule, example: RuleExample): Outcome {
  const given = { ...compiled.rule.baseline, ...example.given };
  const facts = {
    read: (name: string) => {
      const value = given[name];
      return value === undefined || value === null ? missing('absent') : known(value);
    },
  };
  return evaluateRule(compiled, facts, nothing).outcome;
}

const nothing = {
  materials: new Map<never, never>(),
  waived: new Map<never, never>(),
  today: civilDate('2026-03-01'),
  document: {
    season: { year: 2026 },
  },
};
