import { z } from 'zod';
import { reasonText } from '@/lib/domain/inputs/text';
import { materialKinds, materialKindSchema } from '@/lib/domain/materials/kinds';
import { HIGH_CERTAINTY } from './reading';

/** A file in the tray or of a revision. */
export const readFileSchema = z.object({ fileId: z.uuid() });

export const seasonReadingSchema = z.object({ seasonId: z.uuid() });

const fileIds = z.array(z.uuid()).min(1).max(300);

/** Where a document goes; without a slot, the one that is free, or a new one of a kind that has several. */
const placeSchema = z.object({ kind: materialKindSchema, slotId: z.uuid().nullable() });
export type DocumentPlace = z.infer<typeof placeSchema>;

export const placeTrayFilesSchema = placeSchema.extend({ fileIds });
export type PlaceTrayFiles = z.infer<typeof placeTrayFilesSchema>;

const page = z.int32().min(1).max(100_000);

interface Pages {
  readonly firstPage: number;
  readonly lastPage: number;
}

/** Ranges of pages, none of which holds a page of another. */
function areApart(parts: readonly Pages[]): boolean {
  const sorted = [...parts].sort((a, b) => a.firstPage - b.firstPage);
  return sorted.every(
    ({ firstPage, lastPage }, at) =>
      firstPage <= lastPage && firstPage > (sorted[at - 1]?.lastPage ?? 0),
  );
}

export const splitTrayFileSchema = readFileSchema.extend({
  parts: z
    .array(placeSchema.extend({ firstPage: page, lastPage: page }))
    .min(1)
    .max(100)
    .refine(areApart),
});
export type SplitTrayFile = z.infer<typeof splitTrayFileSchema>;

export const trayFilesSchema = z.object({ fileIds });
export const dismissTrayFilesSchema = trayFilesSchema.extend({ reason: reasonText });
export type DismissTrayFiles = z.infer<typeof dismissTrayFilesSchema>;

/** `version` is that of the stored fact the person was looking at, 0 for none. */
export const acceptProposalsSchema = z.object({
  revisionId: z.uuid(),
  proposals: z
    .array(z.object({ id: z.uuid(), version: z.int32().min(0) }))
    .min(1)
    .max(100),
});
export type AcceptProposals = z.infer<typeof acceptProposalsSchema>;

export const proposalRefSchema = z.object({ proposalId: z.uuid() });

/** One value in a person's own words, confirmed by saying it. */
export const correctFactSchema = z.object({
  revisionId: z.uuid(),
  name: z.string().min(1).max(60),
  version: z.int32().min(0),
  value: z.unknown(),
  proposalId: z.uuid().nullable(),
});
export type CorrectFact = z.infer<typeof correctFactSchema>;

/** What an organisation lets the machine confirm by itself; null is nothing. */
export const autoAcceptSchema = z.object({
  minCertainty: z.number().min(HIGH_CERTAINTY).max(1),
  kinds: z.array(materialKindSchema).min(1).max(materialKinds.length),
});
export type AutoAccept = z.infer<typeof autoAcceptSchema>;

export const setAutoAcceptSchema = z.object({ autoAccept: autoAcceptSchema.nullable() });
