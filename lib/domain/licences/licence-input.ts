import { z } from 'zod';
import { checkLicenceNumber } from '@/lib/domain/identifiers/licence-number';
import { optionalDay } from '@/lib/domain/inputs/day';
import { versionedSchema } from '@/lib/domain/inputs/record-ref';
import { requiredText } from '@/lib/domain/inputs/text';
import { seatsSchema } from './seats';

/** 许可证编号: must be well-formed and name B2, because B24 is second class. */
export const licenceNumberSchema = requiredText(60).transform((text, context) => {
  const check = checkLicenceNumber(text);
  const problem = check.ok ? problemOfClasses(check.coversB2) : check.problem;
  if (check.ok && problem === undefined) return check.value;
  context.addIssue({ code: 'custom', message: `validation.licenceNumber.${problem}` });
  return z.NEVER;
});

const shape = {
  number: licenceNumberSchema,
  holderName: requiredText(200),
  seats: seatsSchema,
  issuedOn: optionalDay,
  expiresOn: optionalDay,
};

/** What the licence itself says. */
export const licenceFactsSchema = z
  .object(shape)
  .refine((licence) => isBefore(licence.issuedOn, licence.expiresOn), {
    error: 'validation.expiryBeforeIssue',
    path: ['expiresOn'],
  });
export type LicenceFacts = z.infer<typeof licenceFactsSchema>;

export const createLicenceSchema = z
  .object({ ...shape, clientId: z.uuid() })
  .refine((licence) => isBefore(licence.issuedOn, licence.expiresOn), {
    error: 'validation.expiryBeforeIssue',
    path: ['expiresOn'],
  });
export type CreateLicence = z.infer<typeof createLicenceSchema>;

/** With the two days of cancellation: applied for, and 《注销通知书》 issued (row S2 of rules.md). */
export const editLicenceSchema = z
  .object({
    ...shape,
    ...versionedSchema.shape,
    cancellationAppliedOn: optionalDay,
    cancellationNoticeOn: optionalDay,
  })
  .refine((licence) => isBefore(licence.issuedOn, licence.expiresOn), {
    error: 'validation.expiryBeforeIssue',
    path: ['expiresOn'],
  })
  .refine(
    (licence) => isBefore(licence.cancellationAppliedOn, licence.cancellationNoticeOn, 'or-same'),
    { error: 'validation.noticeBeforeApplication', path: ['cancellationNoticeOn'] },
  );
export type EditLicence = z.infer<typeof editLicenceSchema>;

const problemOfClasses = (coversB2: boolean) => (coversB2 ? undefined : 'no-b2');

function isBefore(first: string | null, second: string | null, same?: 'or-same'): boolean {
  if (first === null || second === null) return true;
  return first < second || (same === 'or-same' && first === second);
}
