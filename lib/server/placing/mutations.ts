import type { FilePurpose } from '@/lib/domain/files/file-purpose';
import { kindDefinitions, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { DocumentPlace } from '@/lib/domain/reading/reading-input';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { TrayFile } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/server/db/in-tenant';

/** A document of a waiting file: where it goes, and its pages when the file holds others too. */
export interface Placement extends DocumentPlace {
  readonly pages: { readonly first: number; readonly last: number } | null;
  /** What it is beside the document of the slot; left out, it is the document. */
  readonly purpose?: FilePurpose | undefined;
}

/** Stored bytes to be filed in a season, and the waiting file they were, if any. */
export type Placeable = Pick<
  TrayFile,
  'seasonId' | 'sha256' | 'name' | 'bytes' | 'mime' | 'uploadedBy' | 'uploadedAt'
> & { readonly trayFileId: string | null };

export interface Placed {
  readonly slotId: string;
  readonly revisionId: string;
  readonly fileId: string;
}

/**
 * Files stored bytes, or some of their pages, in the season's current evidence; what was confirmed
 * there against other files waits to be confirmed again. The same pages twice are one file.
 * Errors: not-found (a slot of another season), archived, validation (a slot of another kind).
 */
export async function placeFile(
  tx: Tx,
  scope: Scope,
  file: Placeable,
  { kind, slotId, pages, purpose }: Placement,
  now: Date,
): Promise<Placed> {
  const slot = await placeIn(tx, scope, file.seasonId, { kind, slotId }, now);
  const revisionId = await currentRevision(tx, scope, slot.id, now);
  const where = {
    orgId: scope.orgId,
    revisionId,
    sha256: file.sha256,
    archivedAt: null,
    firstPage: pages?.first ?? null,
    lastPage: pages?.last ?? null,
    purpose: purpose ?? null,
  };
  const twin = await tx.revisionFile.findFirst({ where, select: { id: true } });
  if (twin !== null) return { slotId: slot.id, revisionId, fileId: twin.id };
  const { name, bytes, mime, uploadedBy, uploadedAt, trayFileId } = file;
  const { id: fileId } = await tx.revisionFile.create({
    data: { ...where, trayFileId, name, bytes, mime, uploadedBy, uploadedAt },
    select: { id: true },
  });
  await tx.fact.updateMany({
    where: { orgId: scope.orgId, revisionId },
    data: { confirmedAt: null, confirmedBy: null },
  });
  return { slotId: slot.id, revisionId, fileId };
}

async function placeIn(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  { kind, slotId }: DocumentPlace,
  now: Date,
) {
  if (slotId !== null) return ownSlot(tx, scope, seasonId, kind, slotId);
  const where = { orgId: scope.orgId, seasonId, kind };
  const slots = await tx.materialSlot.findMany({
    where: { ...where, archivedAt: null },
    select: {
      id: true,
      notApplicableAt: true,
      _count: { select: { revisions: { where: { archivedAt: null } } } },
    },
    orderBy: { ordinal: 'asc' },
  });
  const free = slots.find(
    ({ notApplicableAt, _count }) => notApplicableAt === null && _count.revisions === 0,
  );
  const chosen = free ?? (kindDefinitions[kind].several ? undefined : slots[0]);
  if (chosen !== undefined) return chosen;
  const last = await tx.materialSlot.findFirst({ where, orderBy: { ordinal: 'desc' } });
  return tx.materialSlot.create({
    data: { ...where, ordinal: (last?.ordinal ?? 0) + 1, createdAt: now },
    select: { id: true },
  });
}

async function ownSlot(tx: Tx, scope: Scope, seasonId: string, kind: MaterialKind, slotId: string) {
  const slot = await tx.materialSlot.findFirst({
    where: { orgId: scope.orgId, id: slotId, seasonId },
  });
  if (slot === null) throw new AppError('not-found');
  if (slot.archivedAt !== null) throw new AppError('archived');
  if (slot.kind !== kind) throw new AppError('validation');
  return slot;
}

async function currentRevision(tx: Tx, scope: Scope, slotId: string, now: Date): Promise<string> {
  const last = await tx.revision.findFirst({
    where: { orgId: scope.orgId, slotId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, archivedAt: true },
  });
  if (last !== null && last.archivedAt === null) return last.id;
  const { id } = await tx.revision.create({
    data: {
      orgId: scope.orgId,
      slotId,
      number: (last?.number ?? 0) + 1,
      createdBy: userIdOf(scope),
      createdAt: now,
    },
    select: { id: true },
  });
  return id;
}
