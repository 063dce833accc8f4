import type { FilePurpose } from '@/lib/domain/files/file-purpose';
import type {
  DismissTrayFiles,
  DocumentPlace,
  PlaceTrayFiles,
  SplitTrayFile,
} from '@/lib/domain/reading/reading-input';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { TrayFile } from '@/lib/generated/prisma/client';
import { recordOf } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassess } from '@/lib/server/findings/mutations';
import { openSeason } from '@/lib/server/materials/mutations';
import { placeFile, type Placement } from '@/lib/server/placing/mutations';
import { fillFacts, proposeFrom } from '@/lib/server/proposing/mutations';
import { queueReading } from '@/lib/server/readings/mutations';
import { contentOfFile, lockReading, openResult } from '@/lib/server/readings/queries';
import { sortCaseOf } from '@/lib/server/sorting/queries';
import { materialKindSchema } from '@/lib/domain/materials/kinds';

const record = recordOf('file');

export interface PlacedAnswer {
  /** Slots the documents went to, in the order they were given. */
  readonly slotIds: readonly string[];
}

/**
 * Puts waiting files where a person says, all into one slot; with a purpose, beside its document.
 * Errors: not-found (no such file, or it waits no more), archived, validation.
 */
export function placeTrayFiles(
  scope: Scope,
  { fileIds, kind, slotId, purpose }: PlaceTrayFiles & { readonly purpose?: FilePurpose },
  now: Date,
): Promise<PlacedAnswer> {
  return inTenant(scope, async (tx) => {
    const files = await waitingFiles(tx, scope, fileIds, 'waiting');
    const slotIds: string[] = [];
    for (const file of files) {
      const to: DocumentPlace = { kind, slotId: slotIds[0] ?? slotId };
      slotIds.push(await placeOne(tx, scope, file, { ...to, pages: null, purpose }, now));
      await settle(tx, scope, file, now);
      const detail = { kind, sha256: file.sha256, ...(purpose && { purpose }) };
      await record(tx, scope, 'file.place', file.id, detail, now);
    }
    await reassessAll(tx, scope, files, now);
    return { slotIds };
  });
}

/** Puts the documents of one waiting file where a person says, by pages. The file itself stays whole. */
export function splitTrayFile(
  scope: Scope,
  { fileId, parts }: SplitTrayFile,
  now: Date,
): Promise<PlacedAnswer> {
  return inTenant(scope, async (tx) => {
    const files = await waitingFiles(tx, scope, [fileId], 'waiting');
    const slotIds: string[] = [];
    for (const file of files) {
      await refusePagesBeyond(tx, scope, file, parts);
      for (const { kind, slotId, firstPage: first, lastPage: last } of parts) {
        const to = { kind, slotId, pages: { first, last } };
        slotIds.push(await placeOne(tx, scope, file, to, now));
      }
      await settle(tx, scope, file, now);
      const pages = parts.map(({ kind, firstPage, lastPage }) => [kind, firstPage, lastPage]);
      await record(tx, scope, 'file.split', file.id, { sha256: file.sha256, pages }, now);
    }
    await reassessAll(tx, scope, files, now);
    return { slotIds };
  });
}

/** Takes files off the tray, with a reason; they can be taken back. */
export function dismissTrayFiles(
  scope: Scope,
  { fileIds, reason }: DismissTrayFiles,
  now: Date,
): Promise<void> {
  return inTenant(scope, async (tx) => {
    for (const { id } of await waitingFiles(tx, scope, fileIds, 'waiting')) {
      await tx.trayFile.updateMany({
        where: { orgId: scope.orgId, id },
        data: { state: 'dismissed', dismissedAt: now, dismissReason: reason },
      });
      await record(tx, scope, 'file.dismiss', id, { reason }, now);
    }
  });
}

export function restoreTrayFiles(
  scope: Scope,
  fileIds: readonly string[],
  now: Date,
): Promise<void> {
  return inTenant(scope, async (tx) => {
    for (const { id, reasons } of await waitingFiles(tx, scope, fileIds, 'dismissed')) {
      await tx.trayFile.updateMany({
        where: { orgId: scope.orgId, id },
        data: { state: 'waiting', dismissedAt: null, dismissReason: null },
      });
      if (isUnsorted(reasons)) {
        await queueReading(tx, scope, await contentOfFile(tx, scope, id), now);
      }
      await record(tx, scope, 'file.take-back', id, {}, now);
    }
  });
}

/** Nothing was found out about it yet: it was taken off while it was read, and passed over at the end. */
const isUnsorted = (reasons: unknown): boolean => Array.isArray(reasons) && reasons.length === 0;

/** Takes a file out of its slot and back to the waiting ones. Errors: not-found, archived. */
export function returnToTray(scope: Scope, fileId: string, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const where = { orgId: scope.orgId, id: fileId, archivedAt: null };
    const file = await tx.revisionFile.findFirst({
      where,
      include: { revision: { include: { slot: true } }, trayFile: true },
    });
    if (file === null) throw new AppError('not-found');
    const { seasonId, kind } = file.revision.slot;
    await openSeason(tx, scope, seasonId);
    await tx.revisionFile.updateMany({
      where,
      data: { archivedAt: now, archiveReason: RETURNED },
    });
    const { revisionId, sha256, name, bytes, mime, uploadedBy, uploadedAt } = file;
    const waits = { state: 'waiting' as const, placedAt: null, placedBy: null };
    const reasons = file.warnings ?? [];
    if (file.trayFile !== null) {
      const ids = { orgId: scope.orgId, id: file.trayFile.id };
      await tx.trayFile.updateMany({ where: ids, data: { ...waits, reasons } });
    } else {
      const unread = (await tx.reading.count({ where: { orgId: scope.orgId, sha256 } })) === 0;
      if (unread) await queueReading(tx, scope, { seasonId, sha256, mime, path: name }, now);
      const about = { orgId: scope.orgId, seasonId, sha256, name, bytes, mime };
      const { id: trayFileId } = await tx.trayFile.create({
        data: { ...about, ...waits, reasons, uploadedBy, uploadedAt },
      });
      const ids = { orgId: scope.orgId, id: fileId };
      await tx.revisionFile.updateMany({ where: ids, data: { trayFileId } });
    }
    await tx.fact.updateMany({
      where: { orgId: scope.orgId, revisionId },
      data: { confirmedAt: null, confirmedBy: null },
    });
    await fillFacts(tx, scope, revisionId, materialKindSchema.parse(kind));
    await reassess(tx, scope, seasonId, now);
    await record(tx, scope, 'file.return', fileId, { kind, sha256 }, now);
  });
}

/** Why a file is no longer in its slot; kept beside it. */
const RETURNED = 'tray';

/** The files asked for, in that order and that state; their seasons open and locked. Errors: not-found. */
async function waitingFiles(
  tx: Tx,
  scope: Scope,
  fileIds: readonly string[],
  state: 'waiting' | 'dismissed',
): Promise<TrayFile[]> {
  const ids = [...new Set(fileIds)];
  const find = () =>
    tx.trayFile.findMany({ where: { orgId: scope.orgId, id: { in: ids }, state } });
  for (const seasonId of seasonsOf(await find())) await openSeason(tx, scope, seasonId);
  // Found again under the lock: the reading may have filed one meanwhile.
  const found = await find();
  if (found.length !== ids.length) throw new AppError('not-found');
  return ids.flatMap((id) => found.find((file) => file.id === id) ?? []);
}

async function placeOne(
  tx: Tx,
  scope: Scope,
  file: TrayFile,
  to: Placement,
  now: Date,
): Promise<string> {
  await lockReading(tx, scope, file.sha256);
  const placed = { ...file, trayFileId: file.id };
  const { slotId, fileId } = await placeFile(tx, scope, placed, to, now);
  await tx.trayFile.updateMany({
    where: { orgId: scope.orgId, id: file.id },
    data: { placedBy: userIdOf(scope) },
  });
  const reading = await tx.reading.findFirst({
    where: { orgId: scope.orgId, sha256: file.sha256, state: 'done' },
    select: { id: true, result: true },
  });
  const result = reading && (await openResult(scope, reading));
  if (result) {
    const known = await sortCaseOf(tx, scope, file.seasonId, file.sha256);
    await proposeFrom(tx, scope, fileId, result, known, now);
  }
  return slotId;
}

async function settle(tx: Tx, scope: Scope, file: TrayFile, now: Date): Promise<void> {
  await tx.trayFile.updateMany({
    where: { orgId: scope.orgId, id: file.id },
    data: { state: 'placed', placedAt: now, placedBy: userIdOf(scope), reasons: [] },
  });
}

async function refusePagesBeyond(
  tx: Tx,
  scope: Scope,
  { sha256 }: TrayFile,
  parts: SplitTrayFile['parts'],
): Promise<void> {
  const reading = await tx.reading.findFirst({ where: { orgId: scope.orgId, sha256 } });
  const pages = reading?.pagesTotal ?? 0;
  if (pages > 0 && parts.some(({ lastPage }) => lastPage > pages)) {
    throw new AppError('validation');
  }
}

/** A file from before anything was read has no reading, and a waiting file needs one. */
async function reassessAll(tx: Tx, scope: Scope, files: readonly TrayFile[], now: Date) {
  for (const seasonId of seasonsOf(files)) await reassess(tx, scope, seasonId, now);
}

const seasonsOf = (files: readonly TrayFile[]) => [
  ...new Set(files.map(({ seasonId }) => seasonId)),
];
