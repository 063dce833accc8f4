import type { AlsoIn } from '@/lib/domain/files/upload-answer';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { Tx } from '@/lib/server/db/in-tenant';

const MOST_PLACES = 5;

/** The revision a file is meant for. Another tenant's is as absent as one that never was. */
export async function uploadTarget(tx: Tx, scope: Scope, revisionId: string) {
  const revision = await tx.revision.findFirst({
    where: { orgId: scope.orgId, id: revisionId },
    include: { slot: { include: { season: { select: { archivedAt: true, closedAt: true } } } } },
  });
  if (revision === null) throw new AppError('not-found');
  const { slot } = revision;
  const closed = slot.season.archivedAt ?? slot.season.closedAt ?? slot.archivedAt;
  if (closed !== null || revision.archivedAt !== null) throw new AppError('archived');
  return { revisionId: revision.id, seasonId: slot.seasonId, kind: slot.kind };
}

/** Where else in the organisation the same bytes are in use. */
export async function alsoInOf(tx: Tx, scope: Scope, sha256: string): Promise<AlsoIn[]> {
  const files = await tx.revisionFile.findMany({
    where: { orgId: scope.orgId, sha256, archivedAt: null },
    include: {
      revision: {
        select: {
          slot: {
            select: {
              kind: true,
              season: { select: { year: true, client: { select: { name: true } } } },
            },
          },
        },
      },
    },
    orderBy: { uploadedAt: 'asc' },
    take: MOST_PLACES,
  });
  return files.map(({ name, revision: { slot } }) => ({
    name,
    kind: slot.kind,
    year: slot.season.year,
    clientName: slot.season.client.name,
  }));
}

/** A file of the same bytes that waits in a season or lies in one of its slots. */
export async function twinInSeason(tx: Tx, scope: Scope, seasonId: string, sha256: string) {
  const select = { id: true, name: true, uploadedAt: true } as const;
  const same = { orgId: scope.orgId, sha256 };
  const waiting = await tx.trayFile.findFirst({
    where: { ...same, seasonId, state: 'waiting' },
    select,
  });
  if (waiting !== null) return waiting;
  const slot = { seasonId, archivedAt: null };
  return tx.revisionFile.findFirst({
    where: { ...same, archivedAt: null, revision: { archivedAt: null, slot } },
    select,
  });
}

/** What is needed to hand a file down: waiting and archived ones too, they are still evidence of what was. */
export async function storedFile(tx: Tx, scope: Scope, fileId: string) {
  const where = { orgId: scope.orgId, id: fileId };
  const file =
    (await tx.revisionFile.findFirst({ where })) ?? (await tx.trayFile.findFirst({ where }));
  if (file === null) throw new AppError('not-found');
  return { name: file.name, sha256: file.sha256, bytes: Number(file.bytes), mime: file.mime };
}
