import type { AuditAction } from '@/lib/domain/audit/action';
import { kindDefinitions, materialKindSchema, materialKinds } from '@/lib/domain/materials/kinds';
import type {
  AddSlot,
  ArchiveSlot,
  NotApplicable,
  OpenRevision,
  SlotRef,
} from '@/lib/domain/materials/slot-input';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { recordOf } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassess } from '@/lib/server/findings/mutations';

const record = recordOf('material');

/** A new season gets one slot of every kind, so that every row has its place from the first day. */
export async function createSlots(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  now: Date,
): Promise<void> {
  await tx.materialSlot.createMany({
    data: materialKinds.map((kind) => ({ orgId: scope.orgId, seasonId, kind, createdAt: now })),
    skipDuplicates: true,
  });
}

/** One more slot of a kind that allows several: a third contract, a second site. */
export function addSlot(scope: Scope, input: AddSlot, now: Date): Promise<{ slotId: string }> {
  return inTenant(scope, async (tx) => {
    await openSeason(tx, scope, input.seasonId);
    if (!kindDefinitions[input.kind].several) throw new AppError('validation');
    const last = await tx.materialSlot.findFirst({
      where: { orgId: scope.orgId, seasonId: input.seasonId, kind: input.kind },
      orderBy: { ordinal: 'desc' },
    });
    const { id } = await tx.materialSlot.create({
      data: {
        orgId: scope.orgId,
        seasonId: input.seasonId,
        kind: input.kind,
        ordinal: (last?.ordinal ?? 0) + 1,
        createdAt: now,
      },
    });
    await reassess(tx, scope, input.seasonId, now);
    await record(tx, scope, 'material.add', id, { kind: input.kind }, now);
    return { slotId: id };
  });
}

/** Takes an extra slot off the table, with a reason. The last of its kind stays. */
export function archiveSlot(scope: Scope, input: ArchiveSlot, now: Date): Promise<void> {
  return changeSlot(scope, input, 'material.archive', now, async (tx, slot) => {
    const others = await tx.materialSlot.count({
      where: {
        orgId: scope.orgId,
        seasonId: slot.seasonId,
        kind: slot.kind,
        archivedAt: null,
        id: { not: slot.id },
      },
    });
    if (others === 0) throw new AppError('validation');
    return { archivedAt: now, archiveReason: input.reason };
  });
}

export function restoreSlot(scope: Scope, input: SlotRef, now: Date): Promise<void> {
  return changeSlot(scope, input, 'material.restore', now, () =>
    Promise.resolve({ archivedAt: null, archiveReason: null }),
  );
}

/** Says, with a reason, that a row does not apply. Takes away the evidence's say, not the evidence. */
export function markNotApplicable(scope: Scope, input: NotApplicable, now: Date): Promise<void> {
  return changeSlot(scope, input, 'material.not-applicable', now, () =>
    Promise.resolve({
      notApplicableReason: input.reason,
      notApplicableBy: userIdOf(scope),
      notApplicableAt: now,
    }),
  );
}

export function markApplicable(scope: Scope, input: SlotRef, now: Date): Promise<void> {
  return changeSlot(scope, input, 'material.applicable', now, () =>
    Promise.resolve({ notApplicableReason: null, notApplicableBy: null, notApplicableAt: null }),
  );
}

/**
 * Where dropped files go. `current` gives the revision at hand and opens the first when there is none;
 * `new` opens the next, its values proposed from the last one and confirmed by nobody.
 */
export function openRevision(
  scope: Scope,
  input: OpenRevision,
  now: Date,
): Promise<{ revisionId: string; number: number }> {
  return inTenant(scope, async (tx) => {
    const slot = await openSlot(tx, scope, input.slotId);
    const last = await tx.revision.findFirst({
      where: { orgId: scope.orgId, slotId: slot.id },
      orderBy: { number: 'desc' },
      include: { facts: true },
    });
    if (last !== null && last.archivedAt === null && input.mode === 'current') {
      return { revisionId: last.id, number: last.number };
    }
    const revision = await tx.revision.create({
      data: {
        orgId: scope.orgId,
        slotId: slot.id,
        number: (last?.number ?? 0) + 1,
        createdBy: userIdOf(scope),
        createdAt: now,
      },
    });
    await tx.fact.createMany({
      data: (last?.facts ?? []).map(({ name, value, source, certainty }) => ({
        orgId: scope.orgId,
        revisionId: revision.id,
        name,
        value: value ?? {},
        source,
        certainty,
        updatedBy: userIdOf(scope),
      })),
    });
    await reassess(tx, scope, slot.seasonId, now);
    const detail = { number: revision.number, proposedFacts: last?.facts.length ?? 0 };
    await record(tx, scope, 'revision.open', slot.id, detail, now);
    return { revisionId: revision.id, number: revision.number };
  });
}

/**
 * The season a write is about, in the tenant, open, and locked until the transaction ends: two people
 * writing at once are judged one after the other, so the verdict never misses one of them.
 */
export async function openSeason(tx: Tx, scope: Scope, seasonId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM season WHERE id = ${seasonId}::uuid AND org_id = ${scope.orgId}::uuid FOR UPDATE`;
  const season = await tx.season.findFirst({
    where: { orgId: scope.orgId, id: seasonId },
    select: { archivedAt: true, closedAt: true },
  });
  if (season === null) throw new AppError('not-found');
  if (season.archivedAt !== null || season.closedAt !== null) throw new AppError('archived');
}

type SlotRow = NonNullable<Awaited<ReturnType<Tx['materialSlot']['findFirst']>>>;

async function openSlot(tx: Tx, scope: Scope, slotId: string): Promise<SlotRow> {
  const slot = await slotOf(tx, scope, slotId);
  if (slot.archivedAt !== null) throw new AppError('archived');
  return slot;
}

async function slotOf(tx: Tx, scope: Scope, slotId: string): Promise<SlotRow> {
  const slot = await tx.materialSlot.findFirst({ where: { orgId: scope.orgId, id: slotId } });
  if (slot === null || !materialKindSchema.safeParse(slot.kind).success) {
    throw new AppError('not-found');
  }
  await openSeason(tx, scope, slot.seasonId);
  return slot;
}

type SlotChange = Partial<
  Pick<
    SlotRow,
    'archivedAt' | 'archiveReason' | 'notApplicableReason' | 'notApplicableBy' | 'notApplicableAt'
  >
>;

function changeSlot(
  scope: Scope,
  input: SlotRef & { reason?: string },
  action: AuditAction,
  now: Date,
  change: (tx: Tx, slot: SlotRow) => Promise<SlotChange>,
): Promise<void> {
  return inTenant(scope, async (tx) => {
    const slot = await slotOf(tx, scope, input.slotId);
    const data = await change(tx, slot);
    await tx.materialSlot.updateMany({ where: { orgId: scope.orgId, id: slot.id }, data });
    await reassess(tx, scope, slot.seasonId, now);
    const detail = { kind: slot.kind, ...(input.reason ? { reason: input.reason } : {}) };
    await record(tx, scope, action, slot.id, detail, now);
  });
}
