import { z } from 'zod';
import { civilDateSchema } from '@/lib/domain/civil-date';

const text = z.string().trim().min(1).max(200).optional().catch(undefined);
const day = civilDateSchema.optional().catch(undefined);

/** What the audit page is asked for; anything that makes no sense is not asked. */
export const auditFilterSchema = z.object({
  action: text,
  /** The id of a person, or `job` for what the product did by itself. */
  actor: text,
  subject: text,
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** Entries on one page of the log. */
export const auditPageSize = 50;
