import { z } from 'zod';
import { reasonText } from './text';

/** One record, and the version the person was looking at when they changed it. */
export const versionedSchema = z.object({
  id: z.uuid(),
  version: z.int32().min(1),
});

export const recordSchema = z.object({ id: z.uuid() });

export const archiveSchema = z.object({ id: z.uuid(), reason: reasonText });
export type Archive = z.infer<typeof archiveSchema>;
