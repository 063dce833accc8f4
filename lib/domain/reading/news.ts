import { z } from 'zod';
import { materialKindSchema } from '@/lib/domain/materials/kinds';

/**
 * What pages are told about the reading of a season, in full each time: the data of every message of
 * the stream at `/api/readings`, and the JSON the same address answers when asked for it.
 */
export const readingNewsSchema = z.object({
  /** `ReadingProgress` of what is being read, or was read last. Done counts failed and cancelled files too. */
  progress: z.object({
    files: z.number(),
    filesDone: z.number(),
    filesFailed: z.number(),
    pages: z.number(),
    pagesDone: z.number(),
    share: z.number(),
    secondsLeft: z.number().nullable(),
  }),
  /** `FiledNote`s of the same files. */
  filed: z.array(
    z.object({
      fileName: z.string(),
      kind: materialKindSchema,
      slotId: z.string(),
      proposals: z.number(),
    }),
  ),
  /** Files in the tray of the season. */
  waiting: z.number(),
});
export type ReadingNews = z.infer<typeof readingNewsSchema>;
