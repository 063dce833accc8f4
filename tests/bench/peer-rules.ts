import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { Condition, LeafCondition, Operand } from '@/lib/domain/rules/condition-schema';
import { factCatalogue } from '@/lib/domain/rules/fact-catalogue';
import type { Pack, Rule } from '@/lib/domain/rules/pack-schema';
import { seasonCaseOf } from '@/lib/domain/rules/season-case';
import type { CivilDate } from '@/lib/domain/civil-date';
import type { SeasonDocument } from '@/lib/domain/season/document';

/**
 * The same rules in json-rules-engine, translated from the pack's own conditions. One engine, built
 * once. Its conditions are true or false, so each rule stands there once for each outcome it can
 * have: not applicable, passed, at least warned, failed. None of them fired = unknown. It gives no
 * reasons, remedies, scores or missing facts.
 */
export function peerEngine(pack: Pack): Engine {
  const engine = new Engine(pack.rules.flatMap(translated), { allowUndefinedFacts: true });
  engine.addOperator<string, string>('onOrAfter', (a, b) => isText(a, b) && late(a) >= late(b));
  engine.addOperator<string, string>('onOrBefore', (a, b) => isText(a, b) && late(a) <= late(b));
  engine.addOperator<string, string>('before', (a, b) => isText(a, b) && late(a) < late(b));
  engine.addOperator<string, string>('after', (a, b) => isText(a, b) && late(a) > late(b));
  engine.addOperator<unknown, boolean>('stated', (a, b) => (a !== undefined) === b);
  return engine;
}

/** The named facts of a season as plain values, by the same functions as ours. */
export function peerFacts(
  document: SeasonDocument,
  pack: Pack,
  today: CivilDate,
): Record<string, unknown> {
  const season = seasonCaseOf(document, pack, today);
  const facts: Record<string, unknown> = {};
  for (const [name, { read }] of factCatalogue) {
    const fact = read(season, undefined);
    if (fact.known) facts[name] = fact.value;
  }
  return facts;
}

/** The outcome of every rule that requires something, by id. */
export async function peerOutcomes(pack: Pack, engine: Engine, facts: Record<string, unknown>) {
  const { events } = await engine.run(facts);
  const fired = new Set(events.map(({ type }) => type));
  return new Map(
    pack.rules
      .filter((rule) => rule.require !== undefined)
      .map(({ id }) => [id, ends.find((end) => fired.has(`${id} ${end}`)) ?? 'unknown']),
  );
}

const ends = ['not-applicable', 'fail', 'pass', 'warn'] as const;

function translated(rule: Rule): RuleProperties[] {
  const { id, require, appliesWhen, params } = rule;
  if (require === undefined) return [];
  const applies = appliesWhen === undefined ? [] : [holds(appliesWhen, params, 'warn')];
  const rules = [
    engineRule(`${id} pass`, [...applies, holds(require, params, 'pass')]),
    engineRule(`${id} fail`, [...applies, fails(require, params)]),
  ];
  if (appliesWhen !== undefined) {
    rules.push(engineRule(`${id} not-applicable`, [fails(appliesWhen, params)]));
  }
  if (canWarn(require)) {
    rules.push(engineRule(`${id} warn`, [...applies, holds(require, params, 'warn')]));
  }
  return rules;
}

const engineRule = (type: string, all: NestedCondition[]): RuleProperties => ({
  name: type,
  event: { type },
  conditions: { all },
});

type Params = Rule['params'];

/** True when the condition comes to at least that: passed, or warned or better. */
function holds(condition: Condition, params: Params, least: 'pass' | 'warn'): NestedCondition {
  if ('all' in condition) return { all: condition.all.map((part) => holds(part, params, least)) };
  if ('any' in condition) return { any: condition.any.map((part) => holds(part, params, least)) };
  if ('not' in condition) return fails(condition.not, params);
  const { fact } = condition;
  if (condition.by !== undefined) {
    return isIn(condition, (answer) => answer === 'pass' || answer === least);
  }
  if (least === 'warn' && condition.severity === 'warn') {
    return { fact, operator: 'stated', value: true };
  }
  return comparison(condition, params, false);
}

/** True when the condition certainly fails. */
function fails(condition: Condition, params: Params): NestedCondition {
  if ('all' in condition) return { any: condition.all.map((part) => fails(part, params)) };
  if ('any' in condition) return { all: condition.any.map((part) => fails(part, params)) };
  if ('not' in condition) return holds(condition.not, params, 'warn');
  if (condition.by !== undefined) return isIn(condition, (answer) => answer === 'fail');
  if (condition.severity === 'warn' || condition.stated) return never(condition.fact);
  return comparison(condition, params, true);
}

const never = (fact: string): NestedCondition => ({ fact, operator: 'in', value: [] });

function isIn({ fact, by }: LeafCondition, wanted: (answer: string) => boolean): NestedCondition {
  const value = Object.entries(by ?? {}).flatMap(([option, answer]) =>
    wanted(answer) ? [option] : [],
  );
  return { fact, operator: 'in', value };
}

function comparison(leaf: LeafCondition, params: Params, isInverse: boolean): NestedCondition {
  const { fact } = leaf;
  if (leaf.is !== undefined) return { fact, operator: 'equal', value: leaf.is !== isInverse };
  if (leaf.stated !== undefined) return { fact, operator: 'stated', value: true };
  for (const [name, [operator, inverse]] of Object.entries(operators)) {
    const operand = leaf[name as keyof typeof operators];
    if (operand === undefined) continue;
    return { fact, operator: isInverse ? inverse : operator, value: valueOf(operand, params) };
  }
  throw new Error(`no operator for ${fact}`);
}

const operators = {
  atLeast: ['greaterThanInclusive', 'lessThan'],
  atMost: ['lessThanInclusive', 'greaterThan'],
  moreThan: ['greaterThan', 'lessThanInclusive'],
  lessThan: ['lessThan', 'greaterThanInclusive'],
  onOrBefore: ['onOrBefore', 'after'],
  onOrAfter: ['onOrAfter', 'before'],
  before: ['before', 'onOrAfter'],
} as const;

function canWarn(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(canWarn);
  if ('any' in condition) return condition.any.some(canWarn);
  if ('not' in condition) return false;
  return condition.severity === 'warn' || Object.values(condition.by ?? {}).includes('warn');
}

function valueOf(operand: Operand, params: Params): unknown {
  if (typeof operand !== 'object') return operand;
  return 'fact' in operand ? { fact: operand.fact } : params[operand.param];
}

const isText = (a: unknown, b: unknown): boolean => typeof a === 'string' && typeof b === 'string';
const late = (day: string): string => (day === 'long-term' ? '9999-12-31' : day);
