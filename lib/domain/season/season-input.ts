import { z } from 'zod';
import { clientFactsSchema } from '@/lib/domain/clients/client-input';
import { answerSchema } from '@/lib/domain/inputs/answer';
import { optionalDay } from '@/lib/domain/inputs/day';
import { versionedSchema } from '@/lib/domain/inputs/record-ref';
import { optionalInstant } from '@/lib/domain/inputs/instant';
import { licenceNumberSchema } from '@/lib/domain/licences/licence-input';
import { seatsSchema } from '@/lib/domain/licences/seats';
import { requiredText } from '@/lib/domain/inputs/text';

export const FIRST_SEASON_YEAR = 2018;
export const LAST_SEASON_YEAR = 2100;

/** The year a season is of; typed or chosen. */
export const seasonYearSchema = z.coerce
  .number({ error: 'validation.year' })
  .int({ error: 'validation.year' })
  .min(FIRST_SEASON_YEAR, { error: 'validation.year' })
  .max(LAST_SEASON_YEAR, { error: 'validation.year' });

/** A season of one licence; last year's slots may be carried over as proposals nobody has confirmed. */
export const startSeasonSchema = z.object({
  licenceId: z.uuid(),
  year: seasonYearSchema,
  carryOver: z.boolean().default(true),
});
export type StartSeason = z.infer<typeof startSeasonSchema>;

/** Client, licence and season in one go. */
export const openCaseSchema = clientFactsSchema
  .pick({
    name: true,
    uscc: true,
    legalRepresentative: true,
    province: true,
    holdsCodeNumber: true,
  })
  .extend({
    number: licenceNumberSchema,
    holderName: requiredText(200),
    seats: seatsSchema,
    expiresOn: optionalDay,
    year: seasonYearSchema,
  });
export type OpenCase = z.infer<typeof openCaseSchema>;

/** What happened to the filing, as a person records it. Nothing here talks to a regulator's system. */
export const filingEventsSchema = z
  .object({
    ...versionedSchema.shape,
    plannedOn: optionalDay,
    submittedAt: optionalInstant,
    returnedOn: optionalDay,
    confirmedAt: optionalInstant,
    cancellationMarkedOn: optionalDay,
    mergerUnderWay: answerSchema.default('unknown'),
  })
  .refine((filing) => filing.confirmedAt === null || filing.submittedAt !== null, {
    error: 'validation.confirmedWithoutSubmission',
    path: ['confirmedAt'],
  })
  .refine(
    (filing) =>
      filing.confirmedAt === null ||
      filing.submittedAt === null ||
      filing.confirmedAt >= filing.submittedAt,
    { error: 'validation.confirmedBeforeSubmission', path: ['confirmedAt'] },
  );
export type FilingEvents = z.infer<typeof filingEventsSchema>;

export const registerCompleteSchema = z.object({
  ...versionedSchema.shape,
  /** null takes the declaration back. */
  asOf: optionalDay,
});
export type RegisterComplete = z.infer<typeof registerCompleteSchema>;

export const planFilingSchema = z.object({ ...versionedSchema.shape, plannedOn: optionalDay });
export type PlanFiling = z.infer<typeof planFilingSchema>;
