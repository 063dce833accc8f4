import type { Condition, LeafCondition } from './condition-schema';
import { compileLeaf } from './compile-leaf';
import type { FactSource, Params } from './fact-source';
import { best, opposite, worse, type Answer } from './outcome-order';
import type { LeafResult } from './leaf-result';
import type { CaseMaterial } from './season-case';

/** What a condition came to, and the leaves that made it so. */
export interface ConditionResult {
  readonly answer: Answer;
  readonly leaves: readonly LeafResult[];
}

/** A condition ready to run. */
export type CompiledCondition = (
  facts: FactSource,
  material: CaseMaterial | undefined,
) => ConditionResult;

/** Compiles a tree. Throws RangeError for an unknown fact, parameter, or an operator that does not fit. */
export function compileCondition(condition: Condition, params: Params): CompiledCondition {
  if ('all' in condition) return compileAll(condition.all, params);
  if ('any' in condition) return compileAny(condition.any, params);
  if ('not' in condition) return compileNot(compileCondition(condition.not, params));
  return compileOne(condition, params);
}

function compileOne(leaf: LeafCondition, params: Params): CompiledCondition {
  const run = compileLeaf(leaf, params);
  return (facts, material) => {
    const result = run(facts, material);
    return { answer: result.answer, leaves: [result] };
  };
}

function compileAll(conditions: readonly Condition[], params: Params): CompiledCondition {
  const parts = conditions.map((condition) => compileCondition(condition, params));
  return (facts, material) => {
    const leaves: LeafResult[] = [];
    let answer: Answer = 'pass';
    for (const part of parts) {
      const result = part(facts, material);
      answer = worse(answer, result.answer);
      for (const leaf of result.leaves) leaves.push(leaf);
    }
    return { answer, leaves };
  };
}

/** Only the branches that decided it are told: one that held, or all that did not. */
function compileAny(conditions: readonly Condition[], params: Params): CompiledCondition {
  const parts = conditions.map((condition) => compileCondition(condition, params));
  return (facts, material) => {
    const results = parts.map((part) => part(facts, material));
    const answer = best(results.map((result) => result.answer));
    const isHeld = answer === 'pass' || answer === 'warn';
    const told = isHeld ? results.filter((result) => result.answer === answer) : results;
    return { answer, leaves: told.flatMap(({ leaves }) => leaves) };
  };
}

function compileNot(inner: CompiledCondition): CompiledCondition {
  return (facts, material) => {
    const { answer, leaves } = inner(facts, material);
    return {
      answer: opposite[answer],
      leaves: leaves.map((leaf) => ({ ...leaf, answer: opposite[leaf.answer] })),
    };
  };
}
