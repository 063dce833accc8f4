import { addDays, type CivilDate } from '@/lib/domain/civil-date';
import type { RuleSource, SourceGrade } from '@/lib/domain/rules/assessment';
import type { HolidayTable } from './holiday-table';
import { lastWorkdayOnOrBefore } from './workdays';

/** A named person decided not to honour it, with a reason, on record. */
export interface Waiver {
  readonly by: string;
  readonly reason: string;
  readonly on: CivilDate;
}

/** A last day one source sets for one subject. */
export interface Deadline {
  readonly id: string;
  /** What is due; deadlines on one subject with different days conflict. */
  readonly subject: string;
  /** The last day in time, as the source says it; never moved forward off a rest day. */
  readonly day: CivilDate;
  readonly titleKey: string;
  readonly grade: SourceGrade;
  readonly sources: readonly RuleSource[];
  readonly ruleId: string;
  readonly waiver?: Waiver | undefined;
}

export interface DeadlineConflict {
  readonly subject: string;
  /** Earliest first. */
  readonly deadlines: readonly Deadline[];
}

/**
 * The deadline reminders honour: of those not past and not waived, the earliest of grade A or B, or
 * else the earliest of any. Undefined when none is left. Source: rules.md, reminders.
 */
export function earliestBinding(
  deadlines: readonly Deadline[],
  today: CivilDate,
): Deadline | undefined {
  const open = inOrder(deadlines).filter(({ day, waiver }) => day >= today && !waiver);
  return open.find(({ grade }) => isBinding[grade]) ?? open[0];
}

/** Deadlines that passed without a waiver, earliest first: a later one being next does not undo them. */
export function pastDeadlines(deadlines: readonly Deadline[], today: CivilDate): Deadline[] {
  return inOrder(deadlines).filter(({ day, waiver }) => day < today && !waiver);
}

/** The last worked day to start on so that `leadDays` calendar days remain before the deadline. */
export function startBy(
  deadline: Pick<Deadline, 'day'>,
  leadDays: number,
  table: HolidayTable,
): CivilDate {
  return lastWorkdayOnOrBefore(addDays(deadline.day, -leadDays), table);
}

/** Subjects on which sources name different days; shown to the user, never resolved in silence. */
export function deadlineConflicts(deadlines: readonly Deadline[]): DeadlineConflict[] {
  const subjects = [...new Set(deadlines.map(({ subject }) => subject))].sort();
  return subjects
    .map((subject) => ({
      subject,
      deadlines: inOrder(deadlines.filter((deadline) => deadline.subject === subject)),
    }))
    .filter((group) => new Set(group.deadlines.map(({ day }) => day)).size > 1);
}

const isBinding: Record<SourceGrade, boolean> = { A: true, B: true, C: false, S: false };

function inOrder(deadlines: readonly Deadline[]): Deadline[] {
  return [...deadlines].sort(
    (a, b) =>
      compare(a.day, b.day) ||
      compare(gradeOrder[a.grade], gradeOrder[b.grade]) ||
      compare(a.id, b.id),
  );
}

const gradeOrder: Record<SourceGrade, number> = { A: 0, B: 1, S: 2, C: 3 };

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
