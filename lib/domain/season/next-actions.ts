import { addDays, type CivilDate } from '@/lib/domain/civil-date';
import { bindingDeadline, type SeasonDeadline } from '@/lib/domain/deadlines/season-deadline';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { Assessment, Finding, Outcome, Reason } from '@/lib/domain/rules/assessment';
import type { SeasonDocument } from './document';
import { leadDaysOf } from './lead-days';
import { evidenceOfVeto, vetoRiskOf } from './veto-evidence';

/** One thing to do: what is wrong, how to mend it, where, and by when to begin. */
export interface NextAction {
  readonly ruleId: string;
  readonly kind?: MaterialKind | undefined;
  /** Id of the slot it is mended in, when the document names one. */
  readonly materialId?: string | undefined;
  readonly outcome: Outcome;
  readonly isVeto: boolean;
  readonly isEmergency: boolean;
  readonly reason?: Reason | undefined;
  readonly remedy?: Finding['remedies'][number] | undefined;
  /** Points of the score that come back when it passes. */
  readonly lostPoints: number;
  /** The binding day it must be done by. */
  readonly dueOn?: CivilDate | undefined;
  /** The day to begin, by the days we allow for it; our advice, no source names it. */
  readonly startBy?: CivilDate | undefined;
}

/**
 * Everything that keeps a season from being ready, worst first: an emergency under way, failed vetoes,
 * vetoes nobody can judge, then rows by points lost. A row already covered by a veto on the same kind is not told twice.
 */
export function nextActions(
  assessment: Assessment,
  deadlines: readonly SeasonDeadline[],
  document: SeasonDocument,
): NextAction[] {
  const dueOn = bindingDeadline(deadlines, assessment.day)?.actBy;
  const open = assessment.findings.filter(isOpen);
  const vetoed = new Set(open.filter((finding) => finding.isVeto).map(kindOf));
  return open
    .filter((finding) => finding.isVeto || !vetoed.has(finding.kind) || isUntold(finding))
    .map((finding) => actionOf(finding, dueOn, document))
    .sort(worstFirst);
}

/** Informational rows (calendar, plan, playbooks without weight) are not chores. */
function isOpen(finding: Finding): boolean {
  if (finding.outcome === 'pass' || finding.outcome === 'not-applicable') return false;
  return finding.isVeto || finding.weight > 0 || isPressing(finding);
}

/** Rows that do not score and still want something done. */
const isPressing = (finding: Finding): boolean =>
  finding.group === 'scope' || (finding.group === 'emergency' && isUnderWay(finding));

/** An emergency nobody has said anything about is not one. */
const isUnderWay = ({ missing }: Finding): boolean =>
  !missing.some(({ why }) => why === 'not-declared');

/** A scope row has no kind: nothing else tells it. */
const isUntold = (finding: Finding): boolean => finding.kind === undefined;

function kindOf(finding: Finding): MaterialKind | undefined {
  const risk = vetoRiskOf(finding.ruleId);
  return finding.kind ?? (risk === undefined ? undefined : evidenceOfVeto[risk][0]);
}

function actionOf(
  finding: Finding,
  dueOn: CivilDate | undefined,
  document: SeasonDocument,
): NextAction {
  const kind = kindOf(finding);
  const lead = kind === undefined ? 0 : leadDaysOf[kind];
  return {
    ruleId: finding.ruleId,
    kind,
    materialId: document.materials.find((material) => material.kind === kind)?.id ?? undefined,
    outcome: finding.outcome,
    isVeto: finding.isVeto,
    isEmergency: finding.group === 'emergency',
    reason: finding.reasons[0],
    remedy: finding.remedies[0],
    lostPoints: finding.weight - finding.points,
    dueOn,
    startBy: dueOn === undefined ? undefined : addDays(dueOn, -lead),
  };
}

const rank: Record<Outcome, number> = {
  fail: 0,
  unknown: 1,
  warn: 2,
  pass: 3,
  'not-applicable': 4,
};

function worstFirst(a: NextAction, b: NextAction): number {
  if (a.isEmergency !== b.isEmergency) return a.isEmergency ? -1 : 1;
  if (a.isVeto !== b.isVeto) return a.isVeto ? -1 : 1;
  const worse = rank[a.outcome] - rank[b.outcome];
  if (a.isVeto) return worse || soonest(a, b) || byRule(a, b);
  return b.lostPoints - a.lostPoints || worse || soonest(a, b) || byRule(a, b);
}

/** What must be begun first comes first; what has no day comes last. */
const soonest = (a: NextAction, b: NextAction): number =>
  compare(a.startBy ?? '9999', b.startBy ?? '9999');

const byRule = (a: NextAction, b: NextAction): number => compare(a.ruleId, b.ruleId);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
