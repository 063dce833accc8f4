import { canonicalText, emptyTail } from '@/lib/domain/audit/chain';
import type { ChainTail } from '@/lib/domain/audit/entry';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { isSameHash, keyedHash } from '@/lib/server/crypto/keyed-hash';
import type { Tx } from '@/lib/server/db/in-tenant';

/** The tail of an organisation's chain, locked until the transaction ends: one writer at a time. */
export async function lockTail(tx: Tx, scope: Scope): Promise<ChainTail> {
  const rows = await tx.$queryRaw<TailRow[]>`
    SELECT audit_seq AS "auditSeq", audit_hash AS "auditHash"
    FROM organisation WHERE id = ${scope.orgId}::uuid FOR NO KEY UPDATE`;
  const row = rows[0];
  if (row === undefined) throw new AppError('not-found');
  return tailOf(row);
}

/** Moves the tail to a new entry and seals it. */
export async function moveTail(tx: Tx, scope: Scope, tail: ChainTail): Promise<void> {
  await tx.organisation.update({
    where: { id: scope.orgId },
    data: {
      auditSeq: tail.seq,
      auditHash: tail.hash,
      auditSeal: sealOf(scope.orgId, tail),
    },
  });
}

export interface TailRow {
  readonly auditSeq: number;
  readonly auditHash: string | null;
}

export const tailOf = (row: TailRow): ChainTail =>
  row.auditHash === null ? emptyTail : { seq: row.auditSeq, hash: row.auditHash };

/** Whether this instance wrote the tail: the database alone cannot make the seal. */
export function isSealed(orgId: string, row: TailRow & { auditSeal: string | null }): boolean {
  if (row.auditSeal === null) return row.auditSeq === 0 && row.auditHash === null;
  return isSameHash(row.auditSeal, sealOf(orgId, tailOf(row)));
}

const sealOf = (orgId: string, tail: ChainTail): string =>
  keyedHash('audit-tail', canonicalText([orgId, tail.seq, tail.hash]));
