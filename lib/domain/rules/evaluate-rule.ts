import type { FactMissing, FactUsed, Finding, Outcome, Reason } from './assessment';
import type { CompiledRule } from './compile-pack';
import { looksAtSeveral } from './compile-pack';
import type { ConditionResult } from './compile-condition';
import type { FactSource } from './fact-source';
import { informationOf, type PlanDay } from './information';
import type { LeafResult, Sentence } from './leaf-result';
import { best, bySeverity, worst } from './outcome-order';
import type { CaseMaterial, SeasonCase } from './season-case';

/** What one rule says of a season: the outcome, why, from what, and what would make it pass. */
export function evaluateRule(
  compiled: CompiledRule,
  facts: FactSource,
  season: Pick<SeasonCase, 'materials' | 'waived'> & PlanDay,
): Finding {
  const { rule } = compiled;
  if (compiled.require === undefined) {
    return finding(compiled, 'not-applicable', [], [informationOf(rule, season)]);
  }
  const waiver = waiverOf(compiled, season);
  if (waiver?.outcome === 'not-applicable') {
    return finding(compiled, 'not-applicable', [], [waiver]);
  }
  const applies = compiled.appliesWhen?.(facts, undefined);
  if (applies?.answer === 'fail') return notApplicable(compiled, applies);
  if (applies?.answer === 'unknown') {
    return finding(compiled, 'unknown', undecided(applies.leaves), []);
  }
  const { answer, leaves } = required(compiled, facts, season);
  if (waiver === undefined) return finding(compiled, answer, leaves, []);
  return finding(compiled, worst([answer, 'unknown']), leaves, [waiver]);
}

/** A person set the row aside: honoured where the pack allows it, else it stays unknown and says so. */
function waiverOf(
  { rule, kinds }: CompiledRule,
  { materials, waived }: Pick<SeasonCase, 'materials' | 'waived'>,
): Reason | undefined {
  for (const kind of kinds) {
    const [reason] = waived.get(kind) ?? [];
    if (reason === undefined) continue;
    if (!rule.mayBeWaived)
      return { key: 'waiver.refused', values: { kind, reason }, outcome: 'unknown' };
    if (!materials.has(kind)) {
      return { key: 'waiver.accepted', values: { kind, reason }, outcome: 'not-applicable' };
    }
  }
  return undefined;
}

function notApplicable(compiled: CompiledRule, applies: ConditionResult): Finding {
  const values = Object.assign({}, ...applies.leaves.map(({ reason }) => reason.values));
  const key = `otherwise.${compiled.rule.otherwise ?? ''}`;
  const reason = { key, values, outcome: 'not-applicable' } as const;
  return finding(compiled, 'not-applicable', applies.leaves, [reason]);
}

const undecided = (leaves: readonly LeafResult[]): LeafResult[] =>
  leaves.filter(({ answer }) => answer === 'unknown');

/** Looks at each material of the kind where there are several; `some` keeps the best, `every` all. */
function required(
  { rule, require }: CompiledRule,
  facts: FactSource,
  season: Pick<SeasonCase, 'materials'>,
): ConditionResult {
  const all = rule.kind === undefined ? undefined : season.materials.get(rule.kind);
  const looked: readonly (CaseMaterial | undefined)[] =
    all === undefined || (all.length > 1 && !looksAtSeveral(rule) && rule.across === 'some')
      ? [all?.[0]]
      : all;
  const results = looked.flatMap((material) => require?.(facts, material) ?? []);
  const [only] = results;
  if (only !== undefined && results.length === 1) return only;

  const answers = results.map(({ answer }) => answer);
  if (rule.across === 'every') {
    return { answer: worst(answers), leaves: results.flatMap(({ leaves }) => leaves) };
  }
  const answer = best(answers);
  return results.find((result) => result.answer === answer) ?? { answer, leaves: [] };
}

function finding(
  { rule }: CompiledRule,
  outcome: Outcome,
  leaves: readonly LeafResult[],
  more: readonly Reason[],
): Finding {
  const own = outcome === 'not-applicable' ? [] : leaves.map(reasonOf);
  return {
    ruleId: rule.id,
    group: rule.group,
    ...(rule.kind === undefined ? {} : { kind: rule.kind }),
    outcome,
    reasons: once([...more, ...own]).sort(bySeverity),
    used: usedOnce(leaves),
    missing: missingOnce(leaves),
    remedies: outcome === 'not-applicable' ? [] : remediesOf(leaves, more),
    sources: rule.sources,
    weight: rule.weight,
    points: rule.weight * shares[outcome],
    isVeto: rule.veto,
  };
}

const shares: Record<Outcome, number> = {
  pass: 1,
  warn: 0.5,
  fail: 0,
  unknown: 0,
  'not-applicable': 0,
};

const reasonOf = ({ reason, answer }: LeafResult): Reason => ({ ...reason, outcome: answer });

function remediesOf(leaves: readonly LeafResult[], more: readonly Reason[]): Sentence[] {
  const order = [...leaves].map((leaf) => ({ ...leaf, outcome: leaf.answer })).sort(bySeverity);
  const remedies = order.flatMap(({ remedy }) => remedy ?? []);
  const refused = more
    .filter(({ outcome }) => outcome === 'unknown')
    .map(({ key, values }) => ({ key, values }));
  return once([...refused, ...remedies]);
}

/** Drops sentences said before: one missing sheet is one sentence, not one for each of its values. */
function once<T extends Sentence>(sentences: readonly T[]): T[] {
  if (sentences.length < 2) return [...sentences];
  const seen = new Set<string>();
  return sentences.filter((sentence) => {
    const said = saidAs(sentence);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

function saidAs({ key, values }: Sentence): string {
  let said = key;
  for (const name in values) said += `\u0000${name}\u0000${values[name]}`;
  return said;
}

function usedOnce(leaves: readonly LeafResult[]): FactUsed[] {
  const seen = new Set<string>();
  return leaves
    .flatMap(({ used }) => used)
    .filter((fact) => {
      const said = `${fact.name}\u0000${String(fact.value)}\u0000${fact.materialIds.join()}`;
      if (seen.has(said)) return false;
      seen.add(said);
      return true;
    })
    .sort((a, b) => compare(a.name, b.name));
}

function missingOnce(leaves: readonly LeafResult[]): FactMissing[] {
  const seen = new Set<string>();
  return leaves
    .flatMap(({ missing }) => missing)
    .filter(({ name, why, since }) => {
      const said = `${name}\u0000${why}\u0000${since ?? ''}`;
      if (seen.has(said)) return false;
      seen.add(said);
      return true;
    })
    .sort((a, b) => compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
