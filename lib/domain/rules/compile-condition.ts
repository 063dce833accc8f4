import type { Condition, LeafCondition } from './condition-schema';
import { compileLeaf } from './compile-leaf';
import type { FactSource, Params } from './fact-source';
import { best, opposite, worse, type Answer } from './outcome-order';
import type { LeafResult } from './leaf-result';
import type { CaseMaterial } from './season-case';

/** A condition ready to run: its answer, and onto `leaves` the leaves that made it so. */
export type CompiledCondition = (
  facts: FactSource,
  material: CaseMaterial | undefined,
  leaves: LeafResult[],
) => Answer;

/** Compiles a tree. Throws RangeError for an unknown fact, parameter, or an operator that does not fit. */
export function compileCondition(condition: Condition, params: Params): CompiledCondition {
  if ('all' in condition) return compileAll(condition.all, params);
  if ('any' in condition) return compileAny(condition.any, params);
  if ('not' in condition) return compileNot(compileCondition(condition.not, params));
  return compileOne(condition, params);
}

function compileOne(leaf: LeafCondition, params: Params): CompiledCondition {
  const run = compileLeaf(leaf, params);
  return (facts, material, leaves) => {
    const result = run(facts, material);
    leaves.push(result);
    return result.reason.outcome;
  };
}

function compileAll(conditions: readonly Condition[], params: Params): CompiledCondition {
  const parts = conditions.map((condition) => compileCondition(condition, params));
  return (facts, material, leaves) => {
    let answer: Answer = 'pass';
    for (const part of parts) answer = worse(answer, part(facts, material, leaves));
    return answer;
  };
}

/** Only the branches that decided it are told: those that held, or all that did not. */
function compileAny(conditions: readonly Condition[], params: Params): CompiledCondition {
  const parts = conditions.map((condition) => compileCondition(condition, params));
  return (facts, material, leaves) => {
    const branches: LeafResult[][] = [];
    const answers: Answer[] = [];
    for (const part of parts) {
      const own: LeafResult[] = [];
      answers.push(part(facts, material, own));
      branches.push(own);
    }
    const answer = best(answers);
    const isHeld = answer === 'pass' || answer === 'warn';
    for (let i = 0; i < branches.length; i += 1) {
      if (isHeld && answers[i] !== answer) continue;
      for (const leaf of branches[i] ?? []) leaves.push(leaf);
    }
    return answer;
  };
}

function compileNot(inner: CompiledCondition): CompiledCondition {
  return (facts, material, leaves) => {
    const own: LeafResult[] = [];
    const answer = inner(facts, material, own);
    for (const { reason, remedy, used, missing } of own) {
      const { key, values } = reason;
      const outcome = opposite[reason.outcome];
      leaves.push({ reason: { key, values, outcome }, remedy, used, missing });
    }
    return opposite[answer];
  };
}
