import { addDays, parseCivilDate, type CivilDate } from '@/lib/domain/civil-date';
import type { FactUsed, MessageValues } from './assessment';
import type { FactSource, Params } from './fact-source';
import { operatorsOf, type LeafCondition, type Operand } from './condition-schema';
import { factCatalogue } from './fact-catalogue';
import { known, missing, type Fact, type FactValue, type KnownFact } from './fact';
import { type FactDefinition } from './fact-definition';
import { gapResult } from './gap-result';
import type { LeafResult } from './leaf-result';
import { comparisons, isOperand, operatorTypes, type Comparison } from './operators';
import type { Answer } from './outcome-order';
import type { CaseMaterial } from './season-case';

type Read = (facts: FactSource, material: CaseMaterial | undefined) => Fact;
type CompiledLeaf = (facts: FactSource, material: CaseMaterial | undefined) => LeafResult;

/** One leaf as a function. A missing fact or a missing operand makes it unknown, never more. */
export function compileLeaf(leaf: LeafCondition, params: Params): CompiledLeaf {
  const fact = interned(leaf.fact);
  const definition = definitionOf(fact);
  const readOperand = operandReader(leaf, params);
  const judge = judgeOf(leaf, definition);
  const say = sentencesOf(leaf, params);
  const notMet: Answer = leaf.severity;

  return (facts, material) => {
    const actual = facts.read(fact, definition, material);
    if (!actual.known && !reaches(actual.floor, leaf)) return gapResult(fact, actual);
    const operand = readOperand?.read(facts, material);
    if (operand !== undefined && !operand.known) return gapResult(readOperand?.name ?? '', operand);
    if (!actual.known) {
      const floor = known(actual.floor ?? 0);
      if (judge(floor.value, operand?.value) !== true) return gapResult(fact, actual);
      return say(floor, operand, 'pass', facts, material);
    }
    const verdict = judge(actual.value, operand?.value);
    if (typeof verdict === 'string') return say(actual, operand, verdict, facts, material);
    return say(actual, operand, verdict ? 'pass' : notMet, facts, material);
  };
}

/** "At least" and "more than" can hold of what is only known to be no less than its floor. */
const reaches = (floor: number | undefined, leaf: LeafCondition): boolean =>
  floor !== undefined && (leaf.atLeast !== undefined || leaf.moreThan !== undefined);

function judgeOf(
  leaf: LeafCondition,
  definition: FactDefinition,
): (value: FactValue, operand: FactValue | undefined) => boolean | Answer {
  const [operator] = operatorsOf(leaf);
  if (operator === undefined || !operatorTypes[operator].includes(definition.type)) {
    throw new RangeError(`${leaf.fact}: ${operator} does not fit a ${definition.type} fact`);
  }
  switch (operator) {
    case 'is': {
      const { is } = leaf;
      return (value) => value === is;
    }
    case 'stated':
      return () => true;
    case 'oneOf': {
      const wanted = new Set<FactValue>(leaf.oneOf);
      return (value) => wanted.has(value);
    }
    case 'by':
      return byValue(leaf, definition);
    case 'equals':
    case 'atLeast':
    case 'atMost':
    case 'moreThan':
    case 'lessThan':
    case 'onOrBefore':
    case 'onOrAfter':
    case 'before': {
      const test = comparisons[operator];
      return (value, operand) => operand !== undefined && test(value, operand);
    }
  }
}

/** An answer for each option, so that a new option is noticed when the pack is read. */
function byValue(leaf: LeafCondition, definition: FactDefinition): (value: FactValue) => Answer {
  const answers = new Map<FactValue, Answer>(Object.entries(leaf.by ?? {}));
  const options = definition.type === 'choice' ? definition.options : [];
  const without = options.filter((option) => !answers.has(option));
  const strange = [...answers.keys()].filter((key) => !options.some((option) => option === key));
  if (without.length + strange.length > 0) {
    throw new RangeError(`${leaf.fact}: by must name exactly ${options.join(', ')}`);
  }
  return (value) => answers.get(value) ?? 'unknown';
}

function operandReader(
  leaf: LeafCondition,
  params: Params,
): { readonly name: string; readonly read: Read } | undefined {
  const [operator] = operatorsOf(leaf);
  if (operator === undefined || !isComparison(operator)) return undefined;
  const operand = leaf[operator];
  if (operand === undefined) return undefined;
  const name = typeof operand === 'object' && 'fact' in operand ? operand.fact : leaf.fact;
  const literal = literalOf(operand, params);
  if (literal !== undefined && !isOperand(operator, literal)) {
    throw new RangeError(`${leaf.fact}: ${operator} cannot use ${literal}`);
  }
  return { name, read: valueReader(operand, params) };
}

function valueReader(operand: Operand, params: Params): Read {
  if (typeof operand === 'object' && 'fact' in operand) return readerOf(operand.fact);
  const value = literalOf(operand, params);
  const constant = value === undefined ? missing('absent') : known(value);
  return () => constant;
}

function literalOf(operand: Operand, params: Params): FactValue | undefined {
  if (typeof operand !== 'object') return operand;
  if ('fact' in operand) return undefined;
  const value = params[operand.param];
  if (value === undefined) throw new RangeError(`no parameter ${operand.param}`);
  return value;
}

function readerOf(name: string): Read {
  const definition = definitionOf(name);
  return (facts, material) => facts.read(name, definition, material);
}

function definitionOf(name: string): FactDefinition {
  const definition = factCatalogue.get(name);
  if (definition === undefined) throw new RangeError(`no fact ${name}`);
  return definition;
}

const isComparison = (operator: string): operator is Comparison => operator in comparisons;

/** How a leaf says what it found: `<reason>.<pass|warn|fail>`, or `<reason>.<value>` for a leaf by value. */
function sentencesOf(leaf: LeafCondition, params: Params) {
  const stem = leaf.reason ?? leaf.fact;
  const readFrom = leaf.byDay && readerOf(leaf.byDay.from);
  const readPlus = leaf.byDay && valueReader(leaf.byDay.plusDays, params);
  const fact = interned(leaf.fact);
  const keys = keysOf(stem, leaf);
  const passed = interned(`${stem}.pass`);
  const passedPlainly = { key: passed, values: NOTHING, outcome: 'pass' } as const;
  const isByValue = leaf.by !== undefined;

  return (
    actual: KnownFact,
    operand: KnownFact | undefined,
    answer: Answer,
    facts: FactSource,
    material: CaseMaterial | undefined,
  ): LeafResult => {
    const day = readFrom && readPlus && byDay(readFrom(facts, material), readPlus(facts, material));
    return say(valuesOf(actual, operand, day), answer, actual);
  };

  function say(values: MessageValues, answer: Answer, actual: KnownFact): LeafResult {
    return {
      reason:
        answer === 'pass' && values === NOTHING && !isByValue
          ? passedPlainly
          : { key: keyOf(answer, actual), values, outcome: answer },
      remedy: answer === 'pass' ? undefined : { key: stem, values },
      used: usedFact(fact, actual),
      missing: answer === 'unknown' ? { name: fact, why: 'absent' } : undefined,
    };
  }

  function keyOf(answer: Answer, { value }: KnownFact): string {
    if (answer === 'pass' && !isByValue) return passed;
    return keys.get(isByValue ? value : answer) ?? stem;
  }
}

const NOTHING: MessageValues = {};

/** Copied by hand: a spread of many shapes is several times slower, and this runs for every leaf. */
function valuesOf(
  { value, detail }: KnownFact,
  operand: KnownFact | undefined,
  day: CivilDate | undefined,
): MessageValues {
  if (operand === undefined && day === undefined) {
    if (typeof value === 'boolean') return detail ?? NOTHING;
    if (detail === undefined) return { actual: value };
    if (detail['actual'] !== undefined) return detail;
  }
  if (operand !== undefined && day === undefined && detail === undefined) {
    return { actual: value, required: operand.value };
  }
  const values: Record<string, string | number | boolean> = {};
  for (const name in detail) values[name] = detail[name] ?? '';
  if (operand !== undefined || typeof value !== 'boolean') values['actual'] = value;
  if (operand !== undefined) values['required'] = operand.value;
  if (day !== undefined) values['byDay'] = day;
  return values;
}

/** As a property name, which V8 keeps once: telling two of those apart is comparing addresses. */
const interned = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

/** Keys are made once: `<stem>.<answer>`, or `<stem>.<value>` for a leaf by value. */
function keysOf(stem: string, leaf: LeafCondition): ReadonlyMap<FactValue, string> {
  const ends = leaf.by === undefined ? ['pass', leaf.severity] : Object.keys(leaf.by);
  return new Map(ends.map((end) => [end, interned(`${stem}.${end}`)]));
}

function byDay(from: Fact, plus: Fact): CivilDate | undefined {
  if (!from.known || !plus.known || typeof plus.value !== 'number') return undefined;
  const start = typeof from.value === 'string' ? parseCivilDate(from.value) : undefined;
  return start && addDays(start, plus.value);
}

function usedFact(name: string, { value, trueOn, materialIds }: KnownFact): FactUsed {
  if (trueOn === undefined) return { name, value, materialIds };
  return { name, value, trueOn, materialIds };
}
