import { z } from 'zod';
import { optionalDay, requiredDay } from '@/lib/domain/inputs/day';
import { versionedSchema } from '@/lib/domain/inputs/record-ref';
import { optionalText, requiredText } from '@/lib/domain/inputs/text';
import { normaliseNumber } from '@/lib/domain/identifiers/normalise';

/** Where a complaint came from. Only 12321 counts for rows D3 and P-C of rules.md. */
export const complaintChannels = ['12321', 'carrier', 'regulator', 'other'] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

/** The number that was called: digits only, 5 to 16 of them; kept sealed. */
export const calledNumberSchema = optionalText(30).transform((text, context) => {
  if (text === null) return null;
  const digits = normaliseNumber(text).replace(/^\+/, '').replace(/-/g, '');
  if (/^\d{5,16}$/.test(digits)) return digits;
  context.addIssue({ code: 'custom', message: 'validation.phone' });
  return z.NEVER;
});

const shape = {
  channel: z.enum(complaintChannels, { error: 'validation.choice' }),
  reference: optionalText(60),
  receivedOn: requiredDay,
  content: requiredText(2000),
  handling: optionalText(2000),
  rectification: optionalText(500),
};

/** What a person types of one complaint, new or known. */
export const complaintFormSchema = z.object({ ...shape, calledNumber: calledNumberSchema });

export const addComplaintSchema = complaintFormSchema.extend({ seasonId: z.uuid() });
export type AddComplaint = z.infer<typeof addComplaintSchema>;

/** An empty number keeps the sealed one: it is never sent back to the browser. */
export const editComplaintSchema = complaintFormSchema.extend(versionedSchema.shape);
export type EditComplaint = z.infer<typeof editComplaintSchema>;

/** null opens it again. */
export const closeComplaintSchema = z.object({ ...versionedSchema.shape, closedOn: optionalDay });
export type CloseComplaint = z.infer<typeof closeComplaintSchema>;
