import { z } from 'zod';
import type { AuditAction, AuditSubject } from '@/lib/domain/audit/action';
import { sealEntry } from '@/lib/domain/audit/chain';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import type { Tx } from '@/lib/server/db/in-tenant';
import { sha256 } from './sha256';
import { lockTail, moveTail } from './tail';

/** What happened, to what. `detail` holds codes, ids, days and numbers: never personal data. */
export interface AuditEvent {
  readonly action: AuditAction;
  readonly subjectKind: AuditSubject;
  readonly subjectId: string;
  readonly detail?: object;
}

/**
 * Writes an entry at the end of the organisation's chain, in the caller's transaction: a change
 * that cannot be recorded does not happen. Whoever writes next waits until the transaction ends.
 */
export async function emitAudit(tx: Tx, scope: Scope, event: AuditEvent, now: Date): Promise<void> {
  const tail = await lockTail(tx, scope);
  const detail = detailSchema.parse(JSON.parse(JSON.stringify(event.detail ?? {})));
  const entry = sealEntry(
    {
      orgId: scope.orgId,
      seq: tail.seq + 1,
      at: now.toISOString(),
      actorKind: scope.actor.kind,
      actorId: userIdOf(scope),
      actorName: scope.actor.name,
      action: event.action,
      subjectKind: event.subjectKind,
      subjectId: event.subjectId,
      detail,
      prevHash: tail.hash,
    },
    sha256,
  );
  await tx.auditEntry.create({ data: { ...entry, detail } });
  await moveTail(tx, scope, { seq: entry.seq, hash: entry.hash });
}

/** `emitAudit` for a folder whose entries are all about one kind of subject. */
export const recordOf =
  (subjectKind: AuditSubject) =>
  (
    tx: Tx,
    scope: Scope,
    action: AuditAction,
    subjectId: string,
    detail: object,
    now: Date,
  ): Promise<void> =>
    emitAudit(tx, scope, { action, subjectKind, subjectId, detail }, now);

const detailSchema = z.record(z.string(), z.json());
