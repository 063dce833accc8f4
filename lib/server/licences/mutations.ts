import type { CreateLicence, EditLicence, LicenceFacts } from '@/lib/domain/licences/licence-input';
import type { Archive } from '@/lib/domain/inputs/record-ref';
import { changesBetween } from '@/lib/domain/inputs/changes';
import { conflictValues } from '@/lib/domain/inputs/conflict-values';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { emitAudit } from '@/lib/server/audit/emit';
import { maybeDayFromColumn, maybeDayToColumn } from '@/lib/server/db/days';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassessClient } from '@/lib/server/findings/mutations';

/** Enters a licence of a client. Throws duplicate when the number is on file. */
export function createLicence(
  scope: Scope,
  input: CreateLicence,
  now: Date,
): Promise<{ id: string }> {
  return inTenant(scope, (tx) => createLicenceIn(tx, scope, input, now));
}

/** The same inside a transaction that began with the client or goes on to the season. */
export async function createLicenceIn(
  tx: Tx,
  scope: Scope,
  input: CreateLicence,
  now: Date,
): Promise<{ id: string }> {
  const { clientId, ...facts } = input;
  const client = await tx.client.findFirst({ where: { id: clientId, orgId: scope.orgId } });
  if (client === null) throw new AppError('not-found');
  await refuseTaken(tx, scope, facts.number);
  const { id } = await tx.licence.create({
    data: { ...columnsOf(facts), clientId, orgId: scope.orgId },
    select: { id: true },
  });
  await emitAudit(
    tx,
    scope,
    {
      action: 'licence.create',
      subjectKind: 'licence',
      subjectId: id,
      detail: { clientId, after: facts },
    },
    now,
  );
  return { id };
}

/** Changes what a licence says, its cancellation included (row S2 of rules.md). */
export function editLicence(scope: Scope, input: EditLicence, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { id, version, ...after } = input;
    const row = await tx.licence.findFirst({ where: { id, orgId: scope.orgId } });
    if (row === null) throw new AppError('not-found');
    if (row.archivedAt !== null) throw new AppError('conflict', { archived: true });
    await refuseTaken(tx, scope, after.number, id);
    const before = factsOf(row);
    const { count } = await tx.licence.updateMany({
      where: { id, orgId: scope.orgId, version },
      data: {
        ...columnsOf(after),
        cancellationAppliedOn: maybeDayToColumn(after.cancellationAppliedOn),
        cancellationNoticeOn: maybeDayToColumn(after.cancellationNoticeOn),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new AppError('conflict', conflictValues(before, row.version));
    await reassessClient(tx, scope, row.clientId, now);
    await emitAudit(
      tx,
      scope,
      {
        action: 'licence.edit',
        subjectKind: 'licence',
        subjectId: id,
        detail: changesBetween(before, after),
      },
      now,
    );
  });
}

/** Takes a licence off the client's page, with a reason. */
export function archiveLicence(scope: Scope, input: Archive, now: Date): Promise<void> {
  return inTenant(scope, (tx) => setArchived(tx, scope, input.id, input.reason, now));
}

/** Brings it back. */
export function restoreLicence(scope: Scope, id: string, now: Date): Promise<void> {
  return inTenant(scope, (tx) => setArchived(tx, scope, id, null, now));
}

async function setArchived(tx: Tx, scope: Scope, id: string, reason: string | null, now: Date) {
  const { count } = await tx.licence.updateMany({
    where: { id, orgId: scope.orgId },
    data: {
      archivedAt: reason === null ? null : now,
      archiveReason: reason,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError('not-found');
  const action = reason === null ? 'licence.restore' : 'licence.archive';
  await emitAudit(
    tx,
    scope,
    { action, subjectKind: 'licence', subjectId: id, detail: reason === null ? {} : { reason } },
    now,
  );
}

async function refuseTaken(tx: Tx, scope: Scope, number: string, exceptId?: string) {
  const other = await tx.licence.findFirst({
    where: { orgId: scope.orgId, number },
    select: { id: true },
  });
  if (other !== null && other.id !== exceptId) throw new AppError('duplicate', { number });
}

const columnsOf = (facts: LicenceFacts) => ({
  number: facts.number,
  holderName: facts.holderName,
  seats: facts.seats,
  issuedOn: maybeDayToColumn(facts.issuedOn),
  expiresOn: maybeDayToColumn(facts.expiresOn),
});

const factsOf = (row: {
  number: string;
  holderName: string;
  seats: number;
  issuedOn: Date | null;
  expiresOn: Date | null;
  cancellationAppliedOn: Date | null;
  cancellationNoticeOn: Date | null;
}) => ({
  number: row.number,
  holderName: row.holderName,
  seats: row.seats,
  issuedOn: maybeDayFromColumn(row.issuedOn),
  expiresOn: maybeDayFromColumn(row.expiresOn),
  cancellationAppliedOn: maybeDayFromColumn(row.cancellationAppliedOn),
  cancellationNoticeOn: maybeDayFromColumn(row.cancellationNoticeOn),
});
