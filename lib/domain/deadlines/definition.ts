import { z } from 'zod';
import { sourceSchema } from '@/lib/domain/calendar/source';
import { addDays, civilDate, type CivilDate } from '@/lib/domain/civil-date';
import { provinces, type Province } from '@/lib/domain/identifiers/province';

/** What a deadline is about. Two binding days on one subject are a conflict of sources. */
export const deadlineSubjects = [
  'annual-filing',
  'code-report',
  'pre-check',
  'code-renewal',
  'complaint-clearing',
  'licence-renewal',
  'defence',
] as const;
export type DeadlineSubject = (typeof deadlineSubjects)[number];

/** Days of the season's own that a deadline may be counted from. */
export const deadlineAnchors = [
  'filing',
  'licence-expiry',
  'code-expiry',
  'cancellation-marked',
] as const;
export type DeadlineAnchor = (typeof deadlineAnchors)[number];

const daySchema = z.union([
  z.strictObject({ month: z.number().int().min(1).max(12), date: z.number().int().min(1).max(31) }),
  z.strictObject({ from: z.enum(deadlineAnchors), days: z.number().int() }),
]);

/** A deadline as data: who says so, when it applies, and its day. */
export const deadlineDefinitionSchema = z.strictObject({
  /** The title is the message `deadlines.titles.<id>`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Row of rules.md, or the subject's name there. */
  ruleId: z.string().min(1),
  subject: z.enum(deadlineSubjects),
  /** A binding day decides how many days are left; advice is a day to start something by. */
  force: z.enum(['binding', 'advice']),
  when: z
    .strictObject({
      provinces: z.array(z.enum(provinces)).optional(),
      years: z.array(z.number().int()).optional(),
      holdsCodeNumber: z.literal(true).optional(),
      complaintsOf12321Above: z.number().int().optional(),
    })
    .default({}),
  day: daySchema,
  source: sourceSchema,
});
export type DeadlineDefinition = z.infer<typeof deadlineDefinitionSchema>;

export const deadlineTableSchema = z.strictObject({
  deadlines: z.array(deadlineDefinitionSchema).min(1),
});

/** What has to be known of a season to name its deadlines; null is "nobody has said". */
export interface DeadlineFacts {
  readonly year: number;
  readonly province: Province | null;
  readonly holdsCodeNumber: boolean | null;
  readonly complaintsOf12321: number;
  /** The planned filing day, or the day the system opens. */
  readonly filingDay: CivilDate;
  readonly licenceExpiresOn: CivilDate | null;
  /** The earliest end of the 95/96 certificates on file. */
  readonly codeExpiresOn: CivilDate | null;
  readonly cancellationMarkedOn: CivilDate | null;
}

/** The day a definition means for one season; undefined when it does not apply, or its anchor is unknown. */
export function dayOfDefinition(
  definition: DeadlineDefinition,
  facts: DeadlineFacts,
): CivilDate | undefined {
  if (!applies(definition.when, facts)) return undefined;
  if ('month' in definition.day) {
    return civilDate(`${facts.year}-${two(definition.day.month)}-${two(definition.day.date)}`);
  }
  const anchor = anchorDays(facts)[definition.day.from];
  return anchor === null ? undefined : addDays(anchor, definition.day.days);
}

function applies(when: DeadlineDefinition['when'], facts: DeadlineFacts): boolean {
  if (when.years !== undefined && !when.years.includes(facts.year)) return false;
  if (when.holdsCodeNumber === true && facts.holdsCodeNumber !== true) return false;
  if (when.complaintsOf12321Above !== undefined) {
    if (facts.complaintsOf12321 <= when.complaintsOf12321Above) return false;
  }
  if (when.provinces === undefined) return true;
  return facts.province !== null && when.provinces.includes(facts.province);
}

const anchorDays = (facts: DeadlineFacts): Record<DeadlineAnchor, CivilDate | null> => ({
  filing: facts.filingDay,
  'licence-expiry': facts.licenceExpiresOn,
  'code-expiry': facts.codeExpiresOn,
  'cancellation-marked': facts.cancellationMarkedOn,
});

const two = (value: number): string => String(value).padStart(2, '0');
