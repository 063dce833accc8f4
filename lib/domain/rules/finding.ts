import type { FactMissing, FactUsed, Finding, Outcome, Reason } from './assessment';
import type { LeafResult, Sentence } from './leaf-result';
import { bySeverity } from './outcome-order';

/** What every finding of a rule says alike. */
export type FindingHead = Pick<
  Finding,
  'ruleId' | 'group' | 'kind' | 'sources' | 'weight' | 'isVeto'
>;

/** A rule's finding from the leaves that decided it, and sentences beside them (a waiver, a remark). */
export function findingOf(
  rule: FindingHead,
  outcome: Outcome,
  leaves: readonly LeafResult[],
  more: readonly Reason[] = NONE,
): Finding {
  const isApplicable = outcome !== 'not-applicable';
  return {
    ruleId: rule.ruleId,
    group: rule.group,
    kind: rule.kind,
    outcome,
    reasons: isApplicable ? reasonsOf(leaves, more) : more,
    used: usedOf(leaves),
    missing: missingOf(leaves),
    remedies: outcome === 'pass' || !isApplicable ? NONE : remediesOf(leaves, more),
    sources: rule.sources,
    weight: rule.weight,
    points: rule.weight * shares[outcome],
    isVeto: rule.isVeto,
  };
}

const NONE: readonly never[] = [];

const shares: Record<Outcome, number> = {
  pass: 1,
  warn: 0.5,
  fail: 0,
  unknown: 0,
  'not-applicable': 0,
};

/** Most severe first, else in the pack's order; nothing said twice. */
function reasonsOf(leaves: readonly LeafResult[], more: readonly Reason[]): Reason[] {
  const [first] = leaves;
  if (first !== undefined && leaves.length === 1 && more.length === 0) return [first.reason];
  const reasons: Reason[] = [...more];
  let isPlain = more.length === 0;
  for (const { reason } of leaves) {
    if (reason.outcome !== 'pass') isPlain = false;
    if (!isSaid(reasons, reason)) reasons.push(reason);
  }
  return isPlain ? reasons : reasons.sort(bySeverity);
}

/** What to do, most severe first. A refused waiver comes before the row's own remedies. */
function remediesOf(leaves: readonly LeafResult[], more: readonly Reason[]): Sentence[] {
  const remedies: Sentence[] = [];
  for (const { key, values, outcome } of more) {
    if (outcome === 'unknown') remedies.push({ key, values });
  }
  const open = leaves.filter(({ remedy }) => remedy !== undefined);
  if (open.length > 1) open.sort((a, b) => bySeverity(a.reason, b.reason));
  for (const { remedy } of open) {
    if (remedy !== undefined && !isSaid(remedies, remedy)) remedies.push(remedy);
  }
  return remedies;
}

/** In the order the rule looks at them; a fact two leaves looked at stands once. */
function usedOf(leaves: readonly LeafResult[]): FactUsed[] {
  const [first] = leaves;
  if (first?.used !== undefined && leaves.length === 1) return [first.used];
  const facts: FactUsed[] = [];
  for (const { used } of leaves) {
    if (used !== undefined && !holdsSame(facts, used, isSameUse)) facts.push(used);
  }
  return facts;
}

function missingOf(leaves: readonly LeafResult[]): readonly FactMissing[] {
  let facts: FactMissing[] | undefined;
  for (const { missing } of leaves) {
    if (missing === undefined) continue;
    facts ??= [];
    if (!holdsSame(facts, missing, isSameGap)) facts.push(missing);
  }
  return facts ?? NONE;
}

function holdsSame<T>(list: readonly T[], item: T, isSame: (a: T, b: T) => boolean): boolean {
  for (const other of list) if (isSame(other, item)) return true;
  return false;
}

function isSaid(said: readonly Sentence[], { key, values }: Sentence): boolean {
  for (const sentence of said) {
    if (sentence.key === key && isSameValues(sentence.values, values)) return true;
  }
  return false;
}

function isSameValues(a: Sentence['values'], b: Sentence['values']): boolean {
  if (a === b) return true;
  for (const name in a) if (a[name] !== b[name]) return false;
  for (const name in b) if (!(name in a)) return false;
  return true;
}

const isSameUse = (a: FactUsed, b: FactUsed): boolean =>
  a.name === b.name && a.value === b.value && String(a.materialIds) === String(b.materialIds);

const isSameGap = (a: FactMissing, b: FactMissing): boolean =>
  a.name === b.name && a.why === b.why && a.since === b.since;
