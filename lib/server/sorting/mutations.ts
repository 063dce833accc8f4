import { sortFile } from '@/lib/domain/reading/sort-file';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { isAppError } from '@/lib/errors';
import type { TrayFile } from '@/lib/generated/prisma/client';
import { recordOf } from '@/lib/server/audit/emit';
import type { Tx } from '@/lib/server/db/in-tenant';
import { reassess } from '@/lib/server/findings/mutations';
import { openSeason } from '@/lib/server/materials/mutations';
import { placeFile } from '@/lib/server/placing/mutations';
import { proposeFrom } from '@/lib/server/proposing/mutations';
import { asJson, type ReadResult } from '@/lib/server/readings/queries';
import { sortCaseOf } from './queries';

const record = recordOf('file');

/**
 * Puts what was read of some bytes where it belongs, everywhere they lie in the organisation: waiting
 * files into their slots, or with a reason why not; proposals beside the files that have a slot. Run
 * again it changes nothing. Closed seasons stay as they are.
 */
export async function sortReading(
  tx: Tx,
  scope: Scope,
  sha256: string,
  result: ReadResult,
  now: Date,
): Promise<void> {
  const waiting = await tx.trayFile.findMany({
    // One that was filed before was put back by a person: it stays for people.
    where: { orgId: scope.orgId, sha256, state: 'waiting', files: { none: {} } },
    orderBy: { id: 'asc' },
  });
  for (const file of waiting) {
    if (await isOpen(tx, scope, file.seasonId)) await sortWaiting(tx, scope, file, result, now);
  }
  await proposeFiled(tx, scope, sha256, result, now);
}

/** Proposals beside every file of these bytes that has a slot; answers given stay. */
export async function proposeFiled(
  tx: Tx,
  scope: Scope,
  sha256: string,
  result: ReadResult,
  now: Date,
): Promise<void> {
  const filed = await tx.revisionFile.findMany({
    where: {
      orgId: scope.orgId,
      sha256,
      archivedAt: null,
      revision: { archivedAt: null, slot: { archivedAt: null } },
    },
    select: { id: true, revision: { select: { slot: { select: { seasonId: true } } } } },
    orderBy: { id: 'asc' },
  });
  for (const { id, revision } of filed) {
    const { seasonId } = revision.slot;
    if (!(await isOpen(tx, scope, seasonId))) continue;
    const known = await sortCaseOf(tx, scope, seasonId, sha256);
    const proposals = await proposeFrom(tx, scope, id, result, known, now);
    await reassess(tx, scope, seasonId, now);
    if (proposals > 0) await record(tx, scope, 'facts.propose', id, { sha256, proposals }, now);
  }
}

async function sortWaiting(
  tx: Tx,
  scope: Scope,
  file: TrayFile,
  result: ReadResult,
  now: Date,
): Promise<void> {
  const known = await sortCaseOf(tx, scope, file.seasonId, file.sha256);
  const sorted = sortFile(result.reading, known);
  const where = { orgId: scope.orgId, id: file.id };
  if ('reasons' in sorted) {
    await tx.trayFile.updateMany({ where, data: { reasons: asJson(sorted.reasons) } });
    return;
  }
  const { kind, slotId, part } = sorted;
  const placed = { ...file, trayFileId: file.id };
  const { fileId } = await placeFile(tx, scope, placed, { kind, slotId, pages: null }, now);
  await tx.trayFile.updateMany({
    where,
    data: { state: 'placed', placedAt: now, placedBy: null, reasons: [] },
  });
  const { certainty } = part.classification;
  const detail = { kind, certainty, sha256: file.sha256, waited: file.id };
  await record(tx, scope, 'file.file-by-reading', fileId, detail, now);
}

async function isOpen(tx: Tx, scope: Scope, seasonId: string): Promise<boolean> {
  try {
    await openSeason(tx, scope, seasonId);
    return true;
  } catch (error) {
    if (isAppError(error, 'archived')) return false;
    throw error;
  }
}
