import { z } from 'zod';

/** Where else in the organisation the same bytes lie. */
export const alsoInSchema = z.object({
  clientName: z.string(),
  year: z.number(),
  kind: z.string(),
  name: z.string(),
});
export type AlsoIn = z.infer<typeof alsoInSchema>;

/** What an upload is answered with: stored, or recognised as one that is already here. */
export const uploadAnswerSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('stored'),
    fileId: z.string(),
    name: z.string(),
    mime: z.string(),
    alsoIn: z.array(alsoInSchema),
  }),
  z.object({
    status: z.literal('duplicate'),
    fileId: z.string(),
    name: z.string(),
    uploadedAt: z.string(),
  }),
]);
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>;

/** What a refused upload is answered with. */
export const uploadRefusalSchema = z.object({
  error: z.object({
    code: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  }),
});
