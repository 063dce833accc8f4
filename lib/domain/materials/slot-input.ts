import { z } from 'zod';
import { optionalDay } from '@/lib/domain/inputs/day';
import { reasonText, optionalText } from '@/lib/domain/inputs/text';
import { materialKindSchema } from './kinds';

export const addSlotSchema = z.object({ seasonId: z.uuid(), kind: materialKindSchema });
export type AddSlot = z.infer<typeof addSlotSchema>;

export const slotRefSchema = z.object({ slotId: z.uuid() });
export type SlotRef = z.infer<typeof slotRefSchema>;

export const archiveSlotSchema = slotRefSchema.extend({ reason: reasonText });
export type ArchiveSlot = z.infer<typeof archiveSlotSchema>;

export const notApplicableSchema = slotRefSchema.extend({ reason: reasonText });
export type NotApplicable = z.infer<typeof notApplicableSchema>;

/** Where dropped files go: into the revision at hand, or into a new one. */
export const openRevisionSchema = slotRefSchema.extend({ mode: z.enum(['current', 'new']) });
export type OpenRevision = z.infer<typeof openRevisionSchema>;

export const fileRefSchema = z.object({ fileId: z.uuid() });
export type FileRef = z.infer<typeof fileRefSchema>;

export const archiveFileSchema = fileRefSchema.extend({ reason: reasonText });
export type ArchiveFile = z.infer<typeof archiveFileSchema>;

/** One value somebody typed; null takes it back. `version` is the one they were looking at, 0 for none. */
export const statedFactSchema = z.object({
  name: z.string().min(1).max(60),
  version: z.int32().min(0),
  value: z.unknown(),
});
export type StatedFact = z.infer<typeof statedFactSchema>;

export const stateFactsSchema = z.object({
  revisionId: z.uuid(),
  effectiveOn: optionalDay,
  validUntil: optionalDay,
  note: optionalText(1000),
  facts: z.array(statedFactSchema).max(40),
});
export type StateFacts = z.infer<typeof stateFactsSchema>;
