import { compileCondition, type CompiledCondition } from './compile-condition';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { FindingHead } from './finding';
import type { Pack, Rule } from './pack-schema';
import { packRefOf } from './pack-schema';

/**
 * A rule with its conditions as functions. What every season asks of a rule is written out again
 * here: rules as parsed differ in shape, and each look at such an object is a slow one.
 */
export interface CompiledRule extends FindingHead {
  readonly rule: Rule;
  readonly month: number | undefined;
  /** Message key under `reasons.`: why it does not apply. */
  readonly otherwise: string;
  readonly appliesWhen: CompiledCondition | undefined;
  readonly require: CompiledCondition | undefined;
  /** Every kind its facts come from: none may be waved away unless the rule says so. */
  readonly kinds: readonly MaterialKind[];
}

/** Points on top, and when they are earned. */
export interface CompiledBonus {
  readonly ruleId: string;
  readonly points: number;
  readonly when: CompiledCondition;
}

/** A pack ready to run. `pack` is the data it was made from. */
export interface CompiledPack {
  readonly ref: string;
  readonly pack: Pack;
  readonly rules: readonly CompiledRule[];
  readonly bonuses: readonly CompiledBonus[];
  /** Ids of the rules that say the window closed. */
  readonly closesWindow: ReadonlySet<string>;
  /** Where the rules that decide the scope stand among the rules. */
  readonly scopeRules: Readonly<Record<NonNullable<Rule['answersScope']>, readonly number[]>>;
}

/** Makes a pack ready to run. Throws RangeError naming the rule whose condition makes no sense. */
export function compilePack(pack: Pack): CompiledPack {
  return {
    ref: packRefOf(pack),
    pack,
    rules: pack.rules.map((rule) => naming(rule, compileRule)),
    bonuses: pack.rules.flatMap((rule) => naming(rule, compileBonus)),
    closesWindow: new Set(pack.rules.filter((rule) => rule.closesWindow).map(({ id }) => id)),
    scopeRules: {
      'takes-part': placesOf(pack.rules, 'takes-part'),
      exempt: placesOf(pack.rules, 'exempt'),
    },
  };
}

function placesOf(rules: readonly Rule[], answers: Rule['answersScope']): number[] {
  return rules.flatMap((rule, at) => (rule.answersScope === answers ? [at] : []));
}

function compileRule(rule: Rule): CompiledRule {
  const { id, group, kind, sources, weight, veto, month, appliesWhen, require, params } = rule;
  return {
    rule,
    ruleId: id,
    group,
    kind,
    sources,
    weight,
    isVeto: veto,
    month,
    otherwise: `otherwise.${rule.otherwise ?? ''}`,
    appliesWhen: appliesWhen && compileCondition(appliesWhen, params),
    require: require && compileCondition(require, params),
    kinds: [...(kind ? [kind] : []), ...rule.alsoKinds],
  };
}

function compileBonus({ id, bonus, params }: Rule): CompiledBonus[] {
  if (bonus === undefined) return [];
  return [{ ruleId: id, points: bonus.points, when: compileCondition(bonus.when, params) }];
}

/** Names the rule in what goes wrong with it. */
function naming<T>(rule: Rule, compile: (rule: Rule) => T): T {
  try {
    return compile(rule);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${rule.id}: ${error.message}`, { cause: error });
  }
}
