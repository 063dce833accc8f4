import type { AuditAction } from '@/lib/domain/audit/action';
import { answerOf, booleanOfAnswer } from '@/lib/domain/inputs/answer';
import type { Archive } from '@/lib/domain/inputs/record-ref';
import type {
  FilingEvents,
  OpenCase,
  PlanFiling,
  RegisterComplete,
  StartSeason,
} from '@/lib/domain/season/season-input';
import { changesBetween } from '@/lib/domain/inputs/changes';
import { conflictValues } from '@/lib/domain/inputs/conflict-values';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { emitAudit } from '@/lib/server/audit/emit';
import { carryOver } from '@/lib/server/carryovers/mutations';
import { createClientIn } from '@/lib/server/clients/mutations';
import { maybeDayFromColumn, maybeDayToColumn } from '@/lib/server/db/days';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassess } from '@/lib/server/findings/mutations';
import { createLicenceIn } from '@/lib/server/licences/mutations';
import { createSlots } from '@/lib/server/materials/mutations';
import { DEFAULT_PACK } from '@/lib/server/packs/queries';

/** Client, licence and season at once: from an empty page to a verdict. */
export function openCase(
  scope: Scope,
  input: OpenCase,
  now: Date,
): Promise<{ clientId: string; seasonId: string }> {
  return inTenant(scope, async (tx) => {
    const { number, holderName, seats, expiresOn, year, ...facts } = input;
    const client = await createClientIn(
      tx,
      scope,
      { ...facts, address: null, formerNames: [] },
      now,
    );
    const licence = await createLicenceIn(
      tx,
      scope,
      { clientId: client.id, number, holderName, seats, issuedOn: null, expiresOn },
      now,
    );
    const season = await startSeasonIn(
      tx,
      scope,
      { licenceId: licence.id, year, carryOver: false },
      now,
    );
    return { clientId: client.id, seasonId: season.id };
  });
}

/** Opens one year's inspection of a licence. What is carried over from last year is a proposal, never a pass. */
export function startSeason(scope: Scope, input: StartSeason, now: Date): Promise<{ id: string }> {
  return inTenant(scope, (tx) => startSeasonIn(tx, scope, input, now));
}

/** The same inside a transaction that began with the licence. */
export async function startSeasonIn(
  tx: Tx,
  scope: Scope,
  input: StartSeason,
  now: Date,
): Promise<{ id: string }> {
  const { licenceId, year } = input;
  const licence = await tx.licence.findFirst({ where: { id: licenceId, orgId: scope.orgId } });
  if (licence === null) throw new AppError('not-found');
  const taken = await tx.season.findFirst({
    where: { orgId: scope.orgId, licenceId, year },
    select: { id: true },
  });
  if (taken !== null) throw new AppError('duplicate', { year });
  const { id } = await tx.season.create({
    data: {
      orgId: scope.orgId,
      clientId: licence.clientId,
      licenceId,
      year,
      packRefs: [DEFAULT_PACK],
    },
    select: { id: true },
  });
  await createSlots(tx, scope, id, now);
  const earlier = input.carryOver ? await seasonBefore(tx, scope, licenceId, year) : null;
  if (earlier !== null) {
    await carryOver(tx, scope, { from: earlier.id, to: id, fromYear: earlier.year }, now);
  }
  await reassess(tx, scope, id, now);
  await emitAudit(
    tx,
    scope,
    {
      action: 'season.start',
      subjectKind: 'season',
      subjectId: id,
      detail: { licenceId, year, carriedOverFrom: earlier?.year ?? null },
    },
    now,
  );
  return { id };
}

/** Records what happened to the filing. Throws conflict with what the first of two people wrote. */
export function recordFiling(scope: Scope, input: FilingEvents, now: Date): Promise<void> {
  const { id, version, ...events } = input;
  return changeSeason(scope, { id, version, action: 'season.filing' }, now, {
    plannedOn: maybeDayToColumn(events.plannedOn),
    submittedAt: instantColumn(events.submittedAt),
    confirmedAt: instantColumn(events.confirmedAt),
    returnedOn: maybeDayToColumn(events.returnedOn),
    cancellationMarkedOn: maybeDayToColumn(events.cancellationMarkedOn),
    mergerUnderWay: booleanOfAnswer(events.mergerUnderWay),
  });
}

/** Sets or takes back the day one means to file. */
export function planFiling(scope: Scope, input: PlanFiling, now: Date): Promise<void> {
  const { id, version } = input;
  return changeSeason(scope, { id, version, action: 'season.plan' }, now, {
    plannedOn: maybeDayToColumn(input.plannedOn),
  });
}

/** Declares the complaint register complete as of a day, or takes that back. */
export function declareRegister(scope: Scope, input: RegisterComplete, now: Date): Promise<void> {
  const { id, version } = input;
  return changeSeason(scope, { id, version, action: 'season.declare-register' }, now, {
    complaintRegisterConfirmedOn: maybeDayToColumn(input.asOf),
  });
}

/** Takes a season off the lists, with a reason. */
export function archiveSeason(scope: Scope, input: Archive, now: Date): Promise<void> {
  return inTenant(scope, (tx) => setArchived(tx, scope, input.id, input.reason, now));
}

/** Brings it back, assessed as of today. */
export function restoreSeason(scope: Scope, id: string, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    await setArchived(tx, scope, id, null, now);
    await reassess(tx, scope, id, now);
  });
}

type SeasonColumns = {
  plannedOn?: Date | null;
  submittedAt?: Date | null;
  confirmedAt?: Date | null;
  returnedOn?: Date | null;
  cancellationMarkedOn?: Date | null;
  mergerUnderWay?: boolean | null;
  complaintRegisterConfirmedOn?: Date | null;
};

function changeSeason(
  scope: Scope,
  target: { id: string; version: number; action: AuditAction },
  now: Date,
  columns: SeasonColumns,
): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { id, version, action } = target;
    const row = await tx.season.findFirst({ where: { id, orgId: scope.orgId } });
    if (row === null) throw new AppError('not-found');
    if (row.archivedAt !== null) throw new AppError('conflict', { archived: true });
    const before = eventsOf(row);
    const { count } = await tx.season.updateMany({
      where: { id, orgId: scope.orgId, version },
      data: { ...columns, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError('conflict', conflictValues(before, row.version));
    const after = eventsOf({ ...row, ...columns });
    await reassess(tx, scope, id, now);
    await emitAudit(
      tx,
      scope,
      { action, subjectKind: 'season', subjectId: id, detail: changesBetween(before, after) },
      now,
    );
  });
}

async function setArchived(tx: Tx, scope: Scope, id: string, reason: string | null, now: Date) {
  const { count } = await tx.season.updateMany({
    where: { id, orgId: scope.orgId },
    data: {
      archivedAt: reason === null ? null : now,
      archiveReason: reason,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError('not-found');
  const action = reason === null ? 'season.restore' : 'season.archive';
  await emitAudit(
    tx,
    scope,
    { action, subjectKind: 'season', subjectId: id, detail: reason === null ? {} : { reason } },
    now,
  );
}

const seasonBefore = (tx: Tx, scope: Scope, licenceId: string, year: number) =>
  tx.season.findFirst({
    where: { orgId: scope.orgId, licenceId, year: { lt: year }, archivedAt: null },
    orderBy: { year: 'desc' },
    select: { id: true, year: true },
  });

const instantColumn = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

const eventsOf = (row: Required<SeasonColumns>) => ({
  plannedOn: maybeDayFromColumn(row.plannedOn),
  submittedAt: row.submittedAt?.toISOString() ?? null,
  confirmedAt: row.confirmedAt?.toISOString() ?? null,
  returnedOn: maybeDayFromColumn(row.returnedOn),
  cancellationMarkedOn: maybeDayFromColumn(row.cancellationMarkedOn),
  mergerUnderWay: answerOf(row.mergerUnderWay),
  complaintRegisterConfirmedOn: maybeDayFromColumn(row.complaintRegisterConfirmedOn),
});
