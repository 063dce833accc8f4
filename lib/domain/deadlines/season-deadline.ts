import { earliestBinding, pastDeadlines, type Deadline } from '@/lib/domain/calendar/deadlines';
import type { CivilDate } from '@/lib/domain/civil-date';
import {
  dayOfDefinition,
  deadlineSubjects,
  type DeadlineDefinition,
  type DeadlineFacts,
  type DeadlineSubject,
} from './definition';

/** A day a source names, for one season. */
export interface SourcedDeadline extends Deadline {
  readonly origin: 'source';
  readonly subject: DeadlineSubject;
  /** A binding day decides how many days are left; advice is a day to start something by. */
  readonly force: 'binding' | 'advice';
  /** The same day pulled back to a working day: nothing official moves a deadline forward. */
  readonly actBy: CivilDate;
  /** What it asks for has been done. */
  readonly met: boolean;
}

/** A day of the workspace's own. */
export interface Milestone {
  readonly origin: 'own';
  readonly id: string;
  readonly day: CivilDate;
  readonly title: string;
  readonly met: boolean;
}

export type SeasonDeadline = SourcedDeadline | Milestone;

export interface AssemblyInput {
  readonly definitions: readonly DeadlineDefinition[];
  readonly facts: DeadlineFacts;
  readonly milestones: readonly Milestone[];
  /** By id of the definition. */
  readonly waivers: ReadonlyMap<string, NonNullable<Deadline['waiver']>>;
  readonly metSubjects: ReadonlySet<DeadlineSubject>;
  /** The last working day on or before a day. */
  readonly pullBack: (day: CivilDate) => CivilDate;
}

/** Every day that matters to one season, earliest first. */
export function assembleDeadlines(input: AssemblyInput): SeasonDeadline[] {
  const sourced = input.definitions.flatMap((definition) => sourcedDeadline(definition, input));
  return [...sourced, ...input.milestones].sort(byDay);
}

/**
 * What "days left" counts to: of each subject not yet met the day `earliestBinding` honours, of those
 * the earliest; when all have passed the last of them, so that silence never looks like safety.
 * Source: rules.md, reminders.
 */
export function bindingDeadline(
  deadlines: readonly SeasonDeadline[],
  today: CivilDate,
): SourcedDeadline | undefined {
  const open = deadlines.filter(isBinding).filter((deadline) => !deadline.met);
  const honoured = deadlineSubjects
    .map((subject) => open.filter((deadline) => deadline.subject === subject))
    .map((rivals) => earliestBinding(rivals, today)?.id);
  const last = pastDeadlines(open, today).at(-1)?.id;
  return (
    open.find((deadline) => honoured.includes(deadline.id)) ??
    open.find((deadline) => deadline.id === last)
  );
}

/** A day may be waived only while another binding day on its subject still stands. */
export function mayBeWaived(deadlines: readonly SeasonDeadline[], id: string): boolean {
  const standing = deadlines.filter(isBinding).filter((deadline) => !deadline.waiver);
  const target = standing.find((deadline) => deadline.id === id);
  if (target === undefined) return false;
  return standing.some((other) => other.id !== id && other.subject === target.subject);
}

export const isBinding = (deadline: SeasonDeadline): deadline is SourcedDeadline =>
  deadline.origin === 'source' && deadline.force === 'binding';

function sourcedDeadline(definition: DeadlineDefinition, input: AssemblyInput): SourcedDeadline[] {
  const day = dayOfDefinition(definition, input.facts);
  if (day === undefined) return [];
  const { id, subject, force, ruleId, source } = definition;
  return [
    {
      origin: 'source',
      id,
      subject,
      force,
      ruleId,
      day,
      actBy: input.pullBack(day),
      titleKey: `deadlines.titles.${id}`,
      grade: source.grade,
      sources: [source],
      waiver: input.waivers.get(id),
      met: input.metSubjects.has(subject),
    },
  ];
}

const byDay = (a: SeasonDeadline, b: SeasonDeadline): number =>
  compare(a.day, b.day) || compare(a.id, b.id);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
