import { compileCondition, type CompiledCondition } from './compile-condition';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { Pack, Rule } from './pack-schema';
import { packRefOf } from './pack-schema';

/** A rule with its conditions as functions. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly appliesWhen: CompiledCondition | undefined;
  readonly require: CompiledCondition | undefined;
  readonly bonusWhen: CompiledCondition | undefined;
  /** Every kind its facts come from: none may be waved away unless the rule says so. */
  readonly kinds: readonly MaterialKind[];
}

/** A pack ready to run. `pack` is the data it was made from. */
export interface CompiledPack {
  readonly ref: string;
  readonly pack: Pack;
  readonly rules: readonly CompiledRule[];
}

/** Makes a pack ready to run. Throws RangeError naming the rule whose condition makes no sense. */
export function compilePack(pack: Pack): CompiledPack {
  return { ref: packRefOf(pack), pack, rules: pack.rules.map(compileRule) };
}

function compileRule(rule: Rule): CompiledRule {
  try {
    return {
      rule,
      appliesWhen: rule.appliesWhen && compileCondition(rule.appliesWhen, rule.params),
      require: rule.require && compileCondition(rule.require, rule.params),
      bonusWhen: rule.bonus && compileCondition(rule.bonus.when, rule.params),
      kinds: [...(rule.kind ? [rule.kind] : []), ...rule.alsoKinds],
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${rule.id}: ${error.message}`, { cause: error });
  }
}
