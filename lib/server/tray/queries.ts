import { materialKindSchema } from '@/lib/domain/materials/kinds';
import type { ReadingNews } from '@/lib/domain/reading/news';
import { trayReasonsSchema } from '@/lib/domain/reading/stored';
import type { FiledNote, TrayFile } from '@/lib/domain/reading/tray';
import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Tx } from '@/lib/server/db/in-tenant';
import { namesOfMembers } from '@/lib/server/materials/queries';
import {
  outlineOf,
  progressOfSeason,
  shownColumns,
  shownReading,
} from '@/lib/server/readings/queries';

/** Files of a season that wait for a place, in the order they came. */
export async function trayOfSeason(tx: Tx, scope: Scope, seasonId: string): Promise<TrayFile[]> {
  const files = await tx.trayFile.findMany({
    where: { orgId: scope.orgId, seasonId, state: 'waiting' },
    include: { reading: { select: shownColumns } },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
  });
  if (files.length === 0) return [];
  const names = await namesOfMembers(tx, scope);
  return files.map((file) => ({
    id: file.id,
    name: file.name,
    folder: file.folder,
    bytes: Number(file.bytes),
    mime: file.mime,
    uploadedBy: names.get(file.uploadedBy ?? '') ?? null,
    uploadedAt: file.uploadedAt.toISOString(),
    reading: shownReading(file.reading),
    ...outlineOf(file.reading),
    reasons: trayReasonsSchema.safeParse(file.reasons).data ?? [],
  }));
}

/** How the reading of a season stands: what pages are told again and again. */
export async function newsOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  now: Date,
): Promise<ReadingNews> {
  const { progress, contents } = await progressOfSeason(tx, scope, seasonId, now);
  const where = { orgId: scope.orgId, seasonId };
  return {
    progress,
    filed: await filedByReading(tx, scope, seasonId, contents),
    waiting: await tx.trayFile.count({ where: { ...where, state: 'waiting' } }),
  };
}

/** Where files of these contents went by themselves. */
async function filedByReading(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  contents: readonly string[],
): Promise<FiledNote[]> {
  const files = await tx.revisionFile.findMany({
    where: {
      orgId: scope.orgId,
      sha256: { in: [...contents] },
      archivedAt: null,
      trayFile: { seasonId, state: 'placed', placedBy: null },
    },
    select: {
      name: true,
      revision: { select: { slot: { select: { id: true, kind: true } } } },
      _count: { select: { proposals: { where: { state: 'open' } } } },
    },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
  });
  return files.flatMap(({ name, revision: { slot }, _count }) => {
    const kind = materialKindSchema.safeParse(slot.kind).data;
    if (kind === undefined) return [];
    return [{ fileName: name, kind, slotId: slot.id, proposals: _count.proposals }];
  });
}
