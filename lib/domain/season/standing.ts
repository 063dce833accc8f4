import type { CivilDate } from '@/lib/domain/civil-date';
import { daysBetween } from '@/lib/domain/civil-date';
import type { Assessment, Outcome } from '@/lib/domain/rules/assessment';

/** Where a season stands, in one word. */
export const verdicts = [
  'window-closed',
  'not-ready',
  'ready',
  'filed',
  'exempt',
  'out-of-scope',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What the portfolio shows of a season and sorts by. */
export interface Standing {
  readonly verdict: Verdict;
  readonly ready: boolean;
  readonly score: number;
  /** Outcome of each veto rule by id. */
  readonly vetoes: Readonly<Record<string, Outcome>>;
  readonly failCount: number;
  readonly unknownCount: number;
  /** Higher is worse; 0 needs nothing. */
  readonly urgency: number;
}

/**
 * The standing of a season on the day of its assessment. `confirmed` says that the filing was
 * confirmed before the window closed (row C5 of rules.md); `nextDeadline` is the earliest binding day.
 */
export function standingOf(
  assessment: Assessment,
  filing: { confirmed: boolean; nextDeadline: CivilDate | undefined },
): Standing {
  const verdict = verdictOf(assessment, filing.confirmed);
  const vetoes = assessment.findings.filter((finding) => finding.isVeto);
  const count = (outcome: Outcome) =>
    assessment.findings.filter(
      (finding) => counts(finding.weight, finding.isVeto) && finding.outcome === outcome,
    ).length;
  return {
    verdict,
    ready: assessment.ready,
    score: assessment.score,
    vetoes: Object.fromEntries(vetoes.map((finding) => [finding.ruleId, finding.outcome])),
    failCount: count('fail'),
    unknownCount: count('unknown'),
    urgency: urgencyOf(verdict, assessment, filing.nextDeadline),
  };
}

/** Whether a filing was confirmed before the window closed (row C5 of rules.md). */
export const isFiled = (assessment: Assessment, confirmedAt: string | null | undefined): boolean =>
  typeof confirmedAt === 'string' &&
  !assessment.blockers.some((blocker) => blocker.kind === 'window');

/** The verdict in one word; a confirmed filing outranks everything but exemption and scope. */
export function verdictOf(assessment: Assessment, confirmed: boolean): Verdict {
  if (assessment.scope === 'exempt') return 'exempt';
  if (assessment.scope === 'out') return 'out-of-scope';
  if (confirmed) return 'filed';
  if (assessment.blockers.some((blocker) => blocker.kind === 'window')) return 'window-closed';
  return assessment.ready ? 'ready' : 'not-ready';
}

/** Only material rows and vetoes are counted; calendar and plan rows are information. */
const counts = (weight: number, isVeto: boolean): boolean => weight > 0 || isVeto;

/** Worst first: a closed window, then failed vetoes, points missing and days running out. */
function urgencyOf(
  verdict: Verdict,
  assessment: Assessment,
  nextDeadline: CivilDate | undefined,
): number {
  if (verdict === 'filed' || verdict === 'exempt' || verdict === 'out-of-scope') return 0;
  if (verdict === 'window-closed') return 10_000;
  const haste =
    nextDeadline === undefined ? 0 : Math.max(0, 180 - daysBetween(assessment.day, nextDeadline));
  if (verdict === 'ready') return haste;
  const vetoes = assessment.findings.filter((finding) => finding.isVeto);
  const failed = vetoes.filter((finding) => finding.outcome === 'fail').length;
  const unknown = vetoes.filter((finding) => finding.outcome === 'unknown').length;
  return 500 + failed * 200 + unknown * 40 + (100 - assessment.score) + haste;
}
