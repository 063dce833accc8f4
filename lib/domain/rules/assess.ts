import type { CivilDate } from '@/lib/domain/civil-date';
import type { SeasonDocument } from '@/lib/domain/season/document';
import type { Assessment } from './assessment';
import type { CompiledPack } from './compile-pack';
import { evaluateRule } from './evaluate-rule';
import type { FactSource } from './fact-source';
import { scoreOf, type EarnedBonus } from './score';
import { seasonCaseOf } from './season-case';
import { blockersOf, scopeOf } from './verdict';

/**
 * The whole answer for one season on one day under one pack: findings in the pack's order, scope,
 * score, and every reason it is not ready. Deterministic: the order of materials, complaints or
 * keys in the document changes nothing. Source: rules.md, all rows.
 */
export function assess(document: SeasonDocument, pack: CompiledPack, today: CivilDate): Assessment {
  const season = seasonCaseOf(document, pack.pack, today);
  const facts: FactSource = {
    read: (_name, definition, material) => definition.read(season, material),
  };
  const findings = pack.rules.map((rule) => evaluateRule(rule, facts, season));
  const { score, lost, bonus } = scoreOf(findings, earnedBonuses(pack, facts));
  const scope = scopeOf(pack, findings);
  const blockers = blockersOf(pack, findings, scope, score);
  return {
    packRef: pack.ref,
    day: today,
    scope,
    ready: blockers.length === 0,
    blockers,
    score,
    gate: pack.pack.gate,
    lost,
    bonus,
    findings,
  };
}

function earnedBonuses({ bonuses }: CompiledPack, facts: FactSource): EarnedBonus[] {
  return bonuses.filter(({ when }) => when(facts, undefined, []) === 'pass');
}
