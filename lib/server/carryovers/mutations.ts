import { kindDefinitions, materialKindSchema } from '@/lib/domain/materials/kinds';
import { proposedFields } from '@/lib/domain/season/carry-over';
import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/server/db/in-tenant';

/**
 * Proposes last year's lasting documents for a new season: the same places with the same labels, and
 * the confirmed values as proposals nobody has confirmed. No file, no stamp, no verdict comes along.
 */
export async function carryOver(
  tx: Tx,
  scope: Scope,
  seasons: { readonly from: string; readonly to: string; readonly fromYear: number },
  now: Date,
): Promise<void> {
  const slots = await tx.materialSlot.findMany({
    where: { orgId: scope.orgId, seasonId: seasons.from, archivedAt: null },
    include: {
      revisions: {
        where: { archivedAt: null },
        orderBy: { number: 'desc' },
        take: 1,
        include: { facts: { where: { confirmedAt: { not: null } } } },
      },
    },
    orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
  });
  for (const slot of slots) {
    const facts = proposalsOf(slot);
    const isExtra = slot.ordinal > 1;
    if (facts.length === 0 && slot.label === null && !isExtra) continue;
    const slotId = await placeFor(tx, scope, seasons.to, slot);
    if (slotId === null || facts.length === 0) continue;
    const revision = await tx.revision.create({
      data: { orgId: scope.orgId, slotId, number: 1, createdAt: now },
      select: { id: true },
    });
    await tx.fact.createMany({
      data: facts.map(({ name, value }) => ({
        orgId: scope.orgId,
        revisionId: revision.id,
        name,
        value,
        readFrom: { carriedOverFrom: seasons.fromYear },
      })),
    });
  }
}

type SlotRow = Prisma.MaterialSlotGetPayload<{
  include: { revisions: { include: { facts: true } } };
}>;

function proposalsOf(slot: SlotRow): { name: string; value: Prisma.InputJsonValue }[] {
  const kind = materialKindSchema.safeParse(slot.kind);
  if (!kind.success) return [];
  const wanted = proposedFields(kind.data);
  return (slot.revisions[0]?.facts ?? []).flatMap(({ name, value }) =>
    value === null || !wanted.includes(name) ? [] : [{ name, value }],
  );
}

async function placeFor(tx: Tx, scope: Scope, seasonId: string, slot: SlotRow) {
  const { kind, ordinal, label } = slot;
  const known = materialKindSchema.safeParse(kind);
  if (!known.success || (ordinal > 1 && !kindDefinitions[known.data].several)) return null;
  const place = await tx.materialSlot.upsert({
    where: {
      orgId_seasonId_kind_ordinal: { orgId: scope.orgId, seasonId, kind, ordinal },
    },
    create: { orgId: scope.orgId, seasonId, kind, ordinal, label },
    update: { label },
    select: { id: true },
  });
  return place.id;
}
