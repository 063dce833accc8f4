import type { ClientFacts, EditClient } from '@/lib/domain/clients/client-input';
import { booleanOfAnswer } from '@/lib/domain/inputs/answer';
import type {
  ArchiveClients,
  AssignOwners,
  RestoreClients,
} from '@/lib/domain/portfolio/portfolio-input';
import { changesBetween } from '@/lib/domain/inputs/changes';
import { conflictValues } from '@/lib/domain/inputs/conflict-values';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { emitAudit } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassessClient } from '@/lib/server/findings/mutations';
import { clientFactsOf } from './queries';

/** Fields whose values stay out of the record. */
const PERSONAL = ['legalRepresentative'];

/** Enters a client company. Returns its id. */
export function createClient(scope: Scope, facts: ClientFacts, now: Date): Promise<{ id: string }> {
  return inTenant(scope, (tx) => createClientIn(tx, scope, facts, now));
}

/** The same inside a transaction that goes on to the licence and the season. */
export async function createClientIn(
  tx: Tx,
  scope: Scope,
  facts: ClientFacts,
  now: Date,
): Promise<{ id: string }> {
  const { id } = await tx.client.create({
    data: { ...columnsOf(facts), orgId: scope.orgId },
    select: { id: true },
  });
  await emitAudit(
    tx,
    scope,
    {
      action: 'client.create',
      subjectKind: 'client',
      subjectId: id,
      detail: changesBetween({}, facts, PERSONAL),
    },
    now,
  );
  return { id };
}

/** Changes what is stated of a client. The second of two people gets `conflict` with what the first wrote. */
export function editClient(scope: Scope, input: EditClient, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { id, version, ...after } = input;
    const row = await tx.client.findFirst({ where: { id, orgId: scope.orgId } });
    if (row === null) throw new AppError('not-found');
    const before = clientFactsOf(row);
    if (row.archivedAt !== null) throw new AppError('conflict', { archived: true });
    const { count } = await tx.client.updateMany({
      where: { id, orgId: scope.orgId, version },
      data: { ...columnsOf(after), version: { increment: 1 } },
    });
    if (count === 0) throw new AppError('conflict', conflictValues(before, row.version));
    await reassessClient(tx, scope, id, now);
    await emitAudit(
      tx,
      scope,
      {
        action: 'client.edit',
        subjectKind: 'client',
        subjectId: id,
        detail: changesBetween(before, after, PERSONAL),
      },
      now,
    );
  });
}

/** Gives clients to members, or to nobody. All of them or none. */
export function assignOwners(scope: Scope, input: AssignOwners, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const ownerIds = [...new Set(input.assignments.flatMap((one) => one.ownerMemberId ?? []))];
    const owners = await tx.member.count({
      where: { orgId: scope.orgId, id: { in: ownerIds }, removedAt: null },
    });
    if (owners !== ownerIds.length) throw new AppError('not-found');
    const before = await foundClients(
      tx,
      scope,
      input.assignments.map((one) => one.clientId),
    );
    for (const { clientId, ownerMemberId } of input.assignments) {
      if (before.get(clientId)?.ownerMemberId === ownerMemberId) continue;
      await tx.client.updateMany({
        where: { id: clientId, orgId: scope.orgId },
        data: { ownerMemberId },
      });
      await emitAudit(
        tx,
        scope,
        {
          action: 'client.assign',
          subjectKind: 'client',
          subjectId: clientId,
          detail: {
            before: { ownerMemberId: before.get(clientId)?.ownerMemberId ?? null },
            after: { ownerMemberId },
          },
        },
        now,
      );
    }
  });
}

/** Takes clients off the list, with a reason; nothing is deleted. */
export function archiveClients(scope: Scope, input: ArchiveClients, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    await foundClients(tx, scope, input.clientIds);
    for (const id of input.clientIds) {
      const { count } = await tx.client.updateMany({
        where: { id, orgId: scope.orgId, archivedAt: null },
        data: { archivedAt: now, archiveReason: input.reason, version: { increment: 1 } },
      });
      if (count === 0) continue;
      await emitAudit(
        tx,
        scope,
        {
          action: 'client.archive',
          subjectKind: 'client',
          subjectId: id,
          detail: { reason: input.reason },
        },
        now,
      );
    }
  });
}

/** Brings archived clients back, and their standings up to today. */
export function restoreClients(scope: Scope, input: RestoreClients, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    await foundClients(tx, scope, input.clientIds);
    for (const id of input.clientIds) {
      const { count } = await tx.client.updateMany({
        where: { id, orgId: scope.orgId, archivedAt: { not: null } },
        data: { archivedAt: null, archiveReason: null, version: { increment: 1 } },
      });
      if (count === 0) continue;
      await reassessClient(tx, scope, id, now);
      await emitAudit(
        tx,
        scope,
        { action: 'client.restore', subjectKind: 'client', subjectId: id, detail: {} },
        now,
      );
    }
  });
}

/** Archives every sample client in one go; returns their ids, so that one click brings them back. */
export function removeSamples(scope: Scope, reason: string, now: Date): Promise<string[]> {
  return inTenant(scope, async (tx) => {
    const samples = await tx.client.findMany({
      where: { orgId: scope.orgId, isSample: true, archivedAt: null },
      select: { id: true },
    });
    for (const { id } of samples) {
      await tx.client.updateMany({
        where: { id, orgId: scope.orgId },
        data: { archivedAt: now, archiveReason: reason, version: { increment: 1 } },
      });
      await emitAudit(
        tx,
        scope,
        { action: 'client.archive', subjectKind: 'client', subjectId: id, detail: { reason } },
        now,
      );
    }
    return samples.map(({ id }) => id);
  });
}

/** The clients asked for, by id; another tenant's, or none, throws not-found before anything is written. */
async function foundClients(tx: Tx, scope: Scope, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  const rows = await tx.client.findMany({
    where: { orgId: scope.orgId, id: { in: wanted } },
    select: { id: true, ownerMemberId: true },
  });
  if (rows.length !== wanted.length) throw new AppError('not-found');
  return new Map(rows.map((row) => [row.id, row]));
}

const columnsOf = (facts: ClientFacts) => ({
  ...facts,
  holdsCodeNumber: booleanOfAnswer(facts.holdsCodeNumber),
});
