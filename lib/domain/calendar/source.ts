import { z } from 'zod';
import { civilDateSchema } from '@/lib/domain/civil-date';

/** Where a table's values come from: A law or regulator, B reprint quoting it, C agency, S the seed article. */
export const sourceSchema = z.strictObject({
  grade: z.enum(['A', 'B', 'C', 'S']),
  title: z.string().min(1),
  article: z.string().min(1).optional(),
  url: z.url().optional(),
  quote: z.string().min(1).max(80),
  retrievedOn: civilDateSchema,
});
