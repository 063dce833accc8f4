import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { Condition, LeafCondition, Operand } from '@/lib/domain/rules/condition-schema';
import { factCatalogue } from '@/lib/domain/rules/fact-catalogue';
import type { Pack, Rule } from '@/lib/domain/rules/pack-schema';
import { seasonCaseOf } from '@/lib/domain/rules/season-case';
import type { CivilDate } from '@/lib/domain/civil-date';
import type { SeasonDocument } from '@/lib/domain/season/document';

/**
 * The same rules in json-rules-engine, translated from the pack's own conditions. One engine, built
 * once. It only says which rules hold: no reasons, remedies, scores or missing facts.
 */
export function peerEngine(pack: Pack): Engine {
  const rules = pack.rules.flatMap(translated);
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  engine.addOperator<string, string>('onOrAfter', (a, b) => isText(a, b) && late(a) >= late(b));
  engine.addOperator<string, string>('onOrBefore', (a, b) => isText(a, b) && late(a) <= late(b));
  engine.addOperator<string, string>('before', (a, b) => isText(a, b) && late(a) < late(b));
  engine.addOperator<unknown, boolean>('stated', (a) => a !== undefined);
  return engine;
}

/** The named facts of a season as plain values: the peer is spared deriving them. */
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

/** Ids of the rules that hold. */
export async function peerPasses(engine: Engine, facts: Record<string, unknown>) {
  const { events } = await engine.run(facts);
  return events.map(({ type }) => type);
}

function translated(rule: Rule): RuleProperties[] {
  const parts = [rule.appliesWhen, rule.require].flatMap((part) => part ?? []);
  if (rule.require === undefined) return [];
  return [
    {
      name: rule.id,
      event: { type: rule.id },
      conditions: { all: parts.map((part) => nested(part, rule.params)) },
    },
  ];
}

type Params = Rule['params'];

function nested(condition: Condition, params: Params): NestedCondition {
  if ('all' in condition) return { all: condition.all.map((part) => nested(part, params)) };
  if ('any' in condition) return { any: condition.any.map((part) => nested(part, params)) };
  if ('not' in condition) return { not: nested(condition.not, params) };
  return leaf(condition, params);
}

function leaf(condition: LeafCondition, params: Params): NestedCondition {
  const { fact } = condition;
  if (condition.is !== undefined) return { fact, operator: 'equal', value: condition.is };
  if (condition.stated !== undefined) return { fact, operator: 'stated', value: true };
  if (condition.oneOf !== undefined) return { fact, operator: 'in', value: condition.oneOf };
  if (condition.by !== undefined) {
    const value = Object.entries(condition.by).flatMap(([option, answer]) =>
      answer === 'pass' ? [option] : [],
    );
    return { fact, operator: 'in', value };
  }
  for (const [ours, operator] of Object.entries(operators)) {
    const operand = condition[ours as keyof typeof operators];
    if (operand !== undefined) return { fact, operator, value: valueOf(operand, params) };
  }
  throw new Error(`no operator for ${fact}`);
}

const operators = {
  equals: 'equal',
  atLeast: 'greaterThanInclusive',
  atMost: 'lessThanInclusive',
  moreThan: 'greaterThan',
  lessThan: 'lessThan',
  onOrBefore: 'onOrBefore',
  onOrAfter: 'onOrAfter',
  before: 'before',
} as const;

function valueOf(operand: Operand, params: Params): unknown {
  if (typeof operand !== 'object') return operand;
  return 'fact' in operand ? { fact: operand.fact } : params[operand.param];
}

const isText = (a: unknown, b: unknown): boolean => typeof a === 'string' && typeof b === 'string';
const late = (day: string): string => (day === 'long-term' ? '9999-12-31' : day);
