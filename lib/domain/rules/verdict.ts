import type { Blocker, Finding, ScopeAnswer } from './assessment';
import type { CompiledPack } from './compile-pack';
import type { Rule } from './pack-schema';

/**
 * Whether the season takes part (S1), is exempt (S2), stands outside, or nobody can say.
 * An exemption outranks the rest; an application without the notice is none. Source: rules.md, Scope.
 */
export function scopeOf(pack: CompiledPack, findings: readonly Finding[]): ScopeAnswer {
  const exempt = outcomesOf(pack, findings, 'exempt');
  if (exempt.length > 0 && exempt.every((outcome) => outcome === 'pass')) return 'exempt';
  if (exempt.includes('unknown')) return 'unknown';
  const takesPart = outcomesOf(pack, findings, 'takes-part');
  if (takesPart.includes('fail')) return 'out';
  if (takesPart.includes('unknown') || takesPart.includes('not-applicable')) return 'unknown';
  return 'in';
}

/** Everything that keeps a season from ready, one line each; none means ready. */
export function blockersOf(
  pack: CompiledPack,
  findings: readonly Finding[],
  scope: ScopeAnswer,
  score: number,
): Blocker[] {
  const { gate } = pack.pack;
  const bad = findings.filter(({ outcome }) => isBad(outcome));
  const closed = bad.filter(({ ruleId }) => pack.closesWindow.has(ruleId));
  const vetoes = bad.filter(({ isVeto }) => isVeto);
  return [
    ...(scope === 'in' ? [] : [{ kind: 'scope', scope } as const]),
    ...closed.map(({ ruleId }) => ({ kind: 'window', ruleId }) as const),
    ...vetoes.map(({ ruleId, outcome }) => ({ kind: 'veto', ruleId, outcome }) as const),
    ...(score >= gate ? [] : [{ kind: 'score', score, gate } as const]),
  ];
}

const isBad = (outcome: Finding['outcome']): boolean => outcome === 'fail' || outcome === 'unknown';

function outcomesOf(
  pack: CompiledPack,
  findings: readonly Finding[],
  answers: NonNullable<Rule['answersScope']>,
): Finding['outcome'][] {
  return pack.scopeRules[answers].map((at) => findings[at]?.outcome ?? 'unknown');
}
