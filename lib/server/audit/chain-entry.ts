import { z } from 'zod';
import type { ChainEntry } from '@/lib/domain/audit/entry';
import type { AuditEntry } from '@/lib/generated/prisma/client';

/** A row as it was hashed: every field, the instant as ISO text with milliseconds. */
export const chainEntryOf = (row: AuditEntry): ChainEntry => ({
  orgId: row.orgId,
  seq: row.seq,
  at: row.at.toISOString(),
  actorKind: row.actorKind,
  actorId: row.actorId,
  actorName: row.actorName,
  action: row.action,
  subjectKind: row.subjectKind,
  subjectId: row.subjectId,
  detail: z.json().parse(row.detail),
  prevHash: row.prevHash,
  hash: row.hash,
});
