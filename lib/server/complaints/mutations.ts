import { maskNumber } from '@/lib/domain/complaints/ageing';
import type {
  AddComplaint,
  CloseComplaint,
  EditComplaint,
} from '@/lib/domain/complaints/complaint-input';
import { changesBetween } from '@/lib/domain/inputs/changes';
import { conflictValues } from '@/lib/domain/inputs/conflict-values';
import type { Archive } from '@/lib/domain/inputs/record-ref';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { recordOf } from '@/lib/server/audit/emit';
import { keyedHash } from '@/lib/server/crypto/keyed-hash';
import { seal } from '@/lib/server/crypto/sealed-box';
import {
  dayFromColumn,
  dayToColumn,
  maybeDayFromColumn,
  maybeDayToColumn,
} from '@/lib/server/db/days';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassessClient } from '@/lib/server/findings/mutations';
import type { StoredCalledNumber } from './queries';

const record = recordOf('complaint');

/** Fields whose values stay out of the record. */
const PERSONAL = ['calledNumber', 'content', 'handling', 'rectification', 'reference'];

/** Where a called number is sealed to. */
export const CALLED_NUMBER = 'complaint.calledNumber';

/** Enters a complaint in the register of the season's client. The number called is sealed at once. */
export function addComplaint(
  scope: Scope,
  input: AddComplaint,
  now: Date,
): Promise<{ id: string }> {
  return inTenant(scope, async (tx) => {
    const { seasonId, calledNumber, receivedOn, ...rest } = input;
    const season = await tx.season.findFirst({
      where: { id: seasonId, orgId: scope.orgId },
      select: { clientId: true },
    });
    if (season === null) throw new AppError('not-found');
    const { clientId } = season;
    const { id } = await tx.complaint.create({
      data: {
        ...rest,
        orgId: scope.orgId,
        clientId,
        receivedOn: dayToColumn(receivedOn),
        ...numberColumn(calledNumber),
      },
      select: { id: true },
    });
    await reassessClient(tx, scope, clientId, now);
    const after = { ...rest, receivedOn, calledNumber };
    const detail = { clientId, ...changesBetween({}, after, PERSONAL) };
    await record(tx, scope, 'complaint.add', id, detail, now);
    return { id };
  });
}

/** Changes a complaint; an empty number keeps the sealed one. */
export function editComplaint(scope: Scope, input: EditComplaint, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { id, version, calledNumber, receivedOn, ...rest } = input;
    const row = await found(tx, scope, id);
    const before = statedOf(row);
    const { count } = await tx.complaint.updateMany({
      where: { id, orgId: scope.orgId, version },
      data: {
        ...rest,
        receivedOn: dayToColumn(receivedOn),
        ...numberColumn(calledNumber),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new AppError('conflict', conflictValues(before, row.version));
    await reassessClient(tx, scope, row.clientId, now);
    const after = { ...rest, receivedOn, ...(calledNumber === null ? {} : { calledNumber }) };
    await record(tx, scope, 'complaint.edit', id, changesBetween(before, after, PERSONAL), now);
  });
}

/** Closes a complaint on a day, or opens it again. A day before it came in is refused. */
export function closeComplaint(scope: Scope, input: CloseComplaint, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { id, version, closedOn } = input;
    const row = await found(tx, scope, id);
    if (closedOn !== null && closedOn < dayFromColumn(row.receivedOn)) {
      throw new AppError('validation', { refused: 'closed-before-received' });
    }
    const { count } = await tx.complaint.updateMany({
      where: { id, orgId: scope.orgId, version },
      data: { closedOn: maybeDayToColumn(closedOn), version: { increment: 1 } },
    });
    if (count === 0) throw new AppError('conflict', conflictValues(statedOf(row), row.version));
    await reassessClient(tx, scope, row.clientId, now);
    const action = closedOn === null ? 'complaint.reopen' : 'complaint.close';
    await record(tx, scope, action, id, { closedOn }, now);
  });
}

/** Takes a complaint out of the register, with a reason. */
export function archiveComplaint(scope: Scope, input: Archive, now: Date): Promise<void> {
  return inTenant(scope, (tx) => setArchived(tx, scope, input.id, input.reason, now));
}

/** Brings it back. */
export function restoreComplaint(scope: Scope, id: string, now: Date): Promise<void> {
  return inTenant(scope, (tx) => setArchived(tx, scope, id, null, now));
}

async function setArchived(tx: Tx, scope: Scope, id: string, reason: string | null, now: Date) {
  const row = await found(tx, scope, id);
  await tx.complaint.updateMany({
    where: { id, orgId: scope.orgId },
    data: {
      archivedAt: reason === null ? null : now,
      archiveReason: reason,
      version: { increment: 1 },
    },
  });
  await reassessClient(tx, scope, row.clientId, now);
  const action = reason === null ? 'complaint.restore' : 'complaint.archive';
  await record(tx, scope, action, id, reason === null ? {} : { reason }, now);
}

async function found(tx: Tx, scope: Scope, id: string) {
  const row = await tx.complaint.findFirst({ where: { id, orgId: scope.orgId } });
  if (row === null) throw new AppError('not-found');
  return row;
}

const statedOf = (row: Awaited<ReturnType<typeof found>>) => ({
  channel: row.channel,
  reference: row.reference,
  receivedOn: dayFromColumn(row.receivedOn),
  content: row.content,
  handling: row.handling,
  rectification: row.rectification,
  closedOn: maybeDayFromColumn(row.closedOn),
});

function numberColumn(digits: string | null): { calledNumber?: StoredCalledNumber } {
  if (digits === null) return {};
  return {
    calledNumber: {
      sealed: seal(digits, CALLED_NUMBER),
      hash: keyedHash('phone', digits),
      masked: maskNumber(digits),
    },
  };
}
