import type { AttachCertificate } from '@/lib/domain/staff/staff-input';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { RevisionFile } from '@/lib/generated/prisma/client';
import { recordOf } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { openSeason } from '@/lib/server/materials/mutations';
import { placeFile } from '@/lib/server/placing/mutations';
import { placeTrayFiles } from '@/lib/server/tray/mutations';
import { evidenceChanged } from '@/lib/server/uploads/mutations';

const record = recordOf('file');

/**
 * Says that a file of the season is the technician's graduation certificate. It lies beside the statement
 * from then on: a waiting file is placed there, one of another row is filed there too, and one that lay
 * among the statements is read as one no more. What is confirmed waits to be confirmed again.
 * Errors: not-found, archived.
 */
export async function attachCertificate(
  scope: Scope,
  { seasonId, fileId }: AttachCertificate,
  now: Date,
): Promise<void> {
  const waiting = await inTenant(scope, (tx) =>
    tx.trayFile.findFirst({
      where: { orgId: scope.orgId, id: fileId, seasonId, state: 'waiting' },
      select: { id: true },
    }),
  );
  if (waiting !== null) {
    await placeTrayFiles(scope, { fileIds: [fileId], slotId: null, ...beside }, now);
    return;
  }
  await inTenant(scope, async (tx) => {
    await openSeason(tx, scope, seasonId);
    const slot = { seasonId, archivedAt: null };
    const file = await tx.revisionFile.findFirst({
      where: {
        orgId: scope.orgId,
        id: fileId,
        archivedAt: null,
        revision: { archivedAt: null, slot },
      },
    });
    if (file === null) throw new AppError('not-found');
    const current = await tx.revision.findFirst({
      where: { orgId: scope.orgId, archivedAt: null, slot: { ...slot, kind: beside.kind } },
      orderBy: [{ slot: { ordinal: 'asc' } }, { number: 'desc' }],
      select: { id: true },
    });
    const filed =
      file.revisionId === current?.id
        ? await setApart(tx, scope, file)
        : await fileBeside(tx, scope, seasonId, file, now);
    await evidenceChanged(tx, scope, { ...filed, seasonId, kind: beside.kind }, now);
    const detail = { sha256: file.sha256, purpose: beside.purpose };
    await record(tx, scope, 'file.attach', filed.fileId, detail, now);
  });
}

const beside = { kind: 'social-insurance', purpose: 'graduation-certificate' } as const;

/** A file of the statement that is none: what was read of it as one goes. */
async function setApart(tx: Tx, scope: Scope, { id, revisionId }: RevisionFile) {
  await tx.revisionFile.updateMany({
    where: { orgId: scope.orgId, id },
    data: { purpose: beside.purpose, warnings: [] },
  });
  await tx.proposal.deleteMany({ where: { orgId: scope.orgId, fileId: id } });
  return { fileId: id, revisionId };
}

/** The same bytes once more, and of a document that is a part of its file the same pages. */
function fileBeside(tx: Tx, scope: Scope, seasonId: string, file: RevisionFile, now: Date) {
  const { firstPage: first, lastPage: last } = file;
  const pages = first === null || last === null ? null : { first, last };
  const again = {
    ...file,
    seasonId,
    trayFileId: null,
    uploadedBy: userIdOf(scope),
    uploadedAt: now,
  };
  return placeFile(tx, scope, again, { slotId: null, pages, ...beside }, now);
}
