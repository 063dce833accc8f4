import { parseCivilDate } from '@/lib/domain/civil-date';
import { LONG_TERM } from '@/lib/domain/materials/field-values';
import type { FactValue } from './fact';
import type { FactDefinition } from './fact-definition';
import type { Operator } from './condition-schema';

/** The types of fact an operator can be asked of. */
export const operatorTypes: Record<Operator, readonly FactDefinition['type'][]> = {
  is: ['yes-no'],
  equals: ['choice', 'text', 'number'],
  oneOf: ['choice', 'text'],
  atLeast: ['number'],
  atMost: ['number'],
  moreThan: ['number'],
  lessThan: ['number'],
  onOrBefore: ['day'],
  onOrAfter: ['day'],
  before: ['day'],
  stated: ['number', 'yes-no', 'day', 'text', 'choice'],
  by: ['choice'],
};

/** Operators that compare with one value; the rest say for themselves what they want. */
export type Comparison = Exclude<Operator, 'is' | 'oneOf' | 'stated' | 'by'>;

type Test = (value: FactValue, operand: FactValue) => boolean;

/** Each comparison, on values of the right type. Days compare as text; 长期 is later than any day. */
export const comparisons: Record<Comparison, Test> = {
  equals: (value, operand) => value === operand,
  atLeast: numbers((value, operand) => value >= operand),
  atMost: numbers((value, operand) => value <= operand),
  moreThan: numbers((value, operand) => value > operand),
  lessThan: numbers((value, operand) => value < operand),
  onOrBefore: days((value, operand) => value <= operand),
  onOrAfter: days((value, operand) => value >= operand),
  before: days((value, operand) => value < operand),
};

/** Whether a literal of a pack is one the comparison can use. */
export function isOperand(operator: Comparison, literal: FactValue): boolean {
  if (operator === 'equals') return typeof literal !== 'boolean';
  if (operator === 'onOrBefore' || operator === 'onOrAfter' || operator === 'before') {
    return typeof literal === 'string' && parseCivilDate(literal) !== undefined;
  }
  return typeof literal === 'number';
}

function numbers(test: (value: number, operand: number) => boolean): Test {
  return (value, operand) =>
    typeof value === 'number' && typeof operand === 'number' && test(value, operand);
}

function days(test: (value: string, operand: string) => boolean): Test {
  return (value, operand) =>
    typeof value === 'string' && typeof operand === 'string' && test(late(value), late(operand));
}

const late = (day: string): string => (day === LONG_TERM ? '9999-12-31' : day);
