import type { Finding, MessageValues, Reason } from './assessment';
import type { CompiledCondition } from './compile-condition';
import type { CompiledRule } from './compile-pack';
import type { FactSource } from './fact-source';
import { informationOf, planStateOf, type PlanDay, type PlanState } from './information';
import { findingOf } from './finding';
import type { LeafResult } from './leaf-result';
import type { Rule } from './pack-schema';
import { best, worse, worst, type Answer } from './outcome-order';
import type { CaseMaterial, SeasonCase } from './season-case';

/** What one rule says of a season: the outcome, why, from what, and what would make it pass. */
export function evaluateRule(
  compiled: CompiledRule,
  facts: FactSource,
  season: Pick<SeasonCase, 'materials' | 'waived'> & PlanDay,
): Finding {
  const { appliesWhen, require } = compiled;
  if (require === undefined) return informing(compiled, season);

  const looked: LeafResult[] = [];
  const applies = appliesWhen?.(facts, undefined, looked);
  const waiver = season.waived.size === 0 ? undefined : waiverOf(compiled, season, applies);
  if (waiver?.outcome === 'not-applicable') {
    return findingOf(compiled, 'not-applicable', [], [waiver]);
  }
  if (applies === 'fail') return notApplicable(compiled, looked);
  if (applies === 'unknown') return findingOf(compiled, 'unknown', undecided(looked));

  const { answer, leaves } = required(compiled, require, facts, season);
  if (waiver === undefined) return findingOf(compiled, answer, leaves);
  return findingOf(compiled, worse(answer, 'unknown'), leaves, [waiver]);
}

/** A row that informs says one of few things: each is put together once for a year. */
function informing(compiled: CompiledRule, season: PlanDay): Finding {
  const { rule, month } = compiled;
  const made = informations.get(rule) ?? new Map<number, Finding>();
  informations.set(rule, made);
  const { year } = season.document.season;
  const state = month === undefined ? 'now' : planStateOf(month, season);
  const said = year * 3 + planStates.indexOf(state);
  const known = made.get(said);
  if (known !== undefined) return known;
  const finding = findingOf(compiled, 'not-applicable', [], [informationOf(rule, season)]);
  made.set(said, finding);
  return finding;
}

const informations = new WeakMap<Rule, Map<number, Finding>>();
const planStates: readonly PlanState[] = ['past', 'now', 'ahead'];

/**
 * A person set the row aside: honoured where the pack allows it, else it stays unknown and says so.
 * A row that scores and is known to apply cannot be set aside: a waiver does not undo an obligation.
 */
function waiverOf(
  { rule, kinds }: CompiledRule,
  { materials, waived }: Pick<SeasonCase, 'materials' | 'waived'>,
  applies: Answer | undefined,
): Reason | undefined {
  const isObliged = rule.weight > 0 && applies === 'pass';
  for (const kind of kinds) {
    const [reason] = waived.get(kind) ?? [];
    if (reason === undefined) continue;
    if (!rule.mayBeWaived || isObliged)
      return { key: 'waiver.refused', values: { kind, reason }, outcome: 'unknown' };
    if (!materials.has(kind)) {
      return { key: 'waiver.accepted', values: { kind, reason }, outcome: 'not-applicable' };
    }
  }
  return undefined;
}

function notApplicable(compiled: CompiledRule, leaves: readonly LeafResult[]): Finding {
  const { otherwise: key } = compiled;
  const values = allValues(leaves);
  return findingOf(compiled, 'not-applicable', leaves, [
    { key, values, outcome: 'not-applicable' },
  ]);
}

function allValues(leaves: readonly LeafResult[]): MessageValues {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return only.reason.values;
  const values: Record<string, MessageValues[string]> = {};
  for (const { reason } of leaves) Object.assign(values, reason.values);
  return values;
}

const undecided = (leaves: readonly LeafResult[]): LeafResult[] =>
  leaves.filter(({ reason }) => reason.outcome === 'unknown');

interface Looked {
  readonly answer: Answer;
  readonly leaves: readonly LeafResult[];
}

/** Looks at each material of the kind where there are several; `some` keeps the best, `every` all. */
function required(
  { rule, kind }: CompiledRule,
  require: CompiledCondition,
  facts: FactSource,
  season: Pick<SeasonCase, 'materials'>,
): Looked {
  const materials = kind === undefined ? undefined : season.materials.get(kind);
  if (materials === undefined || materials.length === 1)
    return look(require, facts, materials?.[0]);

  const results = materials.map((material) => look(require, facts, material));
  const answers = results.map(({ answer }) => answer);
  if (rule.across === 'every') {
    return { answer: worst(answers), leaves: results.flatMap(({ leaves }) => leaves) };
  }
  const answer = best(answers);
  return results.find((result) => result.answer === answer) ?? { answer, leaves: [] };
}

function look(
  require: CompiledCondition,
  facts: FactSource,
  material: CaseMaterial | undefined,
): Looked {
  const leaves: LeafResult[] = [];
  return { answer: require(facts, material, leaves), leaves };
}
