import type { NoteValues } from '@/lib/domain/reading/page';
import { READER_VERSION } from '@/lib/domain/reading/version';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { Prisma } from '@/lib/generated/prisma/client';
import { recordOf } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { sendReading } from '@/lib/server/jobs/send';
import { openSeason } from '@/lib/server/materials/mutations';
import { activeOfSeason, contentOfFile, lockReading, sealResult, type ReadResult } from './queries';

const record = recordOf('file');

/** A worker that says nothing for so long is dead, and another takes up what it held. */
const LEASE_MS = 15_000;

/** How often one content is begun before it is given up. */
export const MOST_ATTEMPTS = 3;

/** Some bytes to be read, and what they are called. */
export interface Content {
  readonly seasonId: string;
  readonly sha256: string;
  readonly mime: string;
  /** Folders and name, `/` between. */
  readonly path: string;
}

/**
 * Gives some bytes to read, in the caller's transaction. What is being read is left alone; what was
 * read before goes through the queue too, but only to be put where it belongs.
 */
export async function queueReading(
  tx: Tx,
  scope: Scope,
  { seasonId, sha256, mime, path }: Content,
  now: Date,
): Promise<void> {
  const where = { orgId: scope.orgId, sha256 };
  await lockReading(tx, scope, sha256);
  const found = await tx.reading.findFirst({ where, select: { id: true, state: true } });
  if (found?.state === 'waiting' || found?.state === 'running') return;
  const batchAt = (await activeOfSeason(tx, scope, seasonId))?.batchAt ?? now;
  const data = { ...waiting, queuedAt: now, batchAt };
  const { id } =
    found === null
      ? await tx.reading.create({ data: { ...where, ...data, mime, path } })
      : await tx.reading.update({
          where: { orgId_id: { orgId: scope.orgId, id: found.id } },
          data,
        });
  await sendReading(tx, { orgId: scope.orgId, readingId: id });
}

const waiting = {
  state: 'waiting',
  attempts: 0,
  pagesDone: 0,
  pagesTotal: 0,
  failure: Prisma.DbNull,
  leaseToken: null,
  leaseUntil: null,
  startedAt: null,
  finishedAt: null,
} as const;

/** Who reads, as the row knows them. */
export interface Lease {
  readonly readingId: string;
  readonly token: string;
}

/** Takes a reading that waits, or whose reader is gone; undefined when it is somebody else's or over. */
export function claimReading(scope: Scope, { readingId, token }: Lease, now: Date) {
  return inTenant(scope, async (tx) => {
    const where = {
      orgId: scope.orgId,
      id: readingId,
      OR: [{ state: 'waiting' as const }, { state: 'running' as const, leaseUntil: { lt: now } }],
    };
    const lost = await tx.reading.updateMany({
      where: { ...where, attempts: { gte: MOST_ATTEMPTS } },
      data: { state: 'failed', failure: { code: 'worker-lost', values: {} }, finishedAt: now },
    });
    if (lost.count > 0) return undefined;
    const { count } = await tx.reading.updateMany({
      where,
      data: {
        state: 'running',
        leaseToken: token,
        leaseUntil: leaseFrom(now),
        attempts: { increment: 1 },
        startedAt: now,
        pagesDone: 0,
      },
    });
    if (count === 0) return undefined;
    return tx.reading.findFirstOrThrow({
      where: { orgId: scope.orgId, id: readingId },
      select: {
        id: true,
        sha256: true,
        mime: true,
        path: true,
        attempts: true,
        result: true,
        readerVersion: true,
      },
    });
  });
}

/** Says that the reader lives and how far they are; false when the reading is theirs no more. */
export async function keepLease(
  scope: Scope,
  lease: Lease,
  pages: { readonly done: number; readonly total: number },
  now: Date,
): Promise<boolean> {
  const { count } = await inTenant(scope, (tx) =>
    tx.reading.updateMany({
      where: heldBy(scope, lease),
      data: { leaseUntil: leaseFrom(now), pagesDone: pages.done, pagesTotal: pages.total },
    }),
  );
  return count > 0;
}

/** Keeps what was read, once: false when the reading was cancelled or taken up by another meanwhile. */
export async function finishReading(
  tx: Tx,
  scope: Scope,
  lease: Lease,
  result: ReadResult,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.reading.updateMany({
    where: heldBy(scope, lease),
    data: {
      ...(await sealResult(scope, lease.readingId, result)),
      state: 'done',
      readerVersion: READER_VERSION,
      leaseToken: null,
      leaseUntil: null,
      finishedAt: now,
    },
  });
  return count > 0;
}

/** The reading ends without a result. */
export async function failReading(
  scope: Scope,
  lease: Lease,
  failure: { readonly code: string; readonly values: NoteValues },
  now: Date,
): Promise<void> {
  await inTenant(scope, (tx) =>
    tx.reading.updateMany({
      where: heldBy(scope, lease),
      data: {
        state: 'failed',
        failure: { code: failure.code, values: { ...failure.values } },
        leaseToken: null,
        leaseUntil: null,
        finishedAt: now,
      },
    }),
  );
}

/** Lays the reading back for whoever comes next, `attempts` of them used up. */
export async function releaseReading(scope: Scope, lease: Lease, attempts: number): Promise<void> {
  await inTenant(scope, async (tx) => {
    const { count } = await tx.reading.updateMany({
      where: heldBy(scope, lease),
      data: { state: 'waiting', leaseToken: null, leaseUntil: null, attempts },
    });
    if (count > 0) await sendReading(tx, { orgId: scope.orgId, readingId: lease.readingId });
  });
}

/** Stops reading a file of the tray or of a revision; what was not read waits for a person. */
export function cancelReading(scope: Scope, fileId: string, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { sha256, seasonId } = await contentOfFile(tx, scope, fileId);
    await openSeason(tx, scope, seasonId);
    const reading = await tx.reading.findFirst({
      where: { orgId: scope.orgId, sha256 },
      select: { id: true },
    });
    const cancelled = reading === null ? 0 : await cancelThem(tx, scope, [reading.id], now);
    if (cancelled > 0) await record(tx, scope, 'file.cancel-reading', fileId, { sha256 }, now);
  });
}

/** Stops everything being read in a season. */
export function cancelSeasonReadings(
  scope: Scope,
  seasonId: string,
  now: Date,
): Promise<{ cancelled: number }> {
  return inTenant(scope, async (tx) => {
    await openSeason(tx, scope, seasonId);
    const active = await activeOfSeason(tx, scope, seasonId);
    const cancelled = await cancelThem(tx, scope, active?.ids ?? [], now);
    if (cancelled > 0) {
      const about = { action: 'season.cancel-reading' } as const;
      await recordOf('season')(tx, scope, about.action, seasonId, { files: cancelled }, now);
    }
    return { cancelled };
  });
}

/** Reads a file again that failed, was cancelled, broke off, or was never read. */
export function retryReading(scope: Scope, fileId: string, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const content = await contentOfFile(tx, scope, fileId);
    await openSeason(tx, scope, content.seasonId);
    await queueReading(tx, scope, content, now);
    await tx.trayFile.updateMany({
      where: { orgId: scope.orgId, sha256: content.sha256, state: 'waiting' },
      data: { reasons: [] },
    });
    await record(tx, scope, 'file.read-again', fileId, { sha256: content.sha256 }, now);
  });
}

/** Whoever reads one of these notices when next they say that they live. */
async function cancelThem(tx: Tx, scope: Scope, ids: readonly string[], now: Date) {
  const active = await tx.reading.findMany({
    where: { orgId: scope.orgId, id: { in: [...ids] }, state: { in: ['waiting', 'running'] } },
    select: { id: true, sha256: true },
  });
  await tx.reading.updateMany({
    where: { orgId: scope.orgId, id: { in: active.map(({ id }) => id) } },
    data: { state: 'cancelled', leaseToken: null, leaseUntil: null, finishedAt: now },
  });
  await tx.trayFile.updateMany({
    where: {
      orgId: scope.orgId,
      state: 'waiting',
      sha256: { in: active.map(({ sha256 }) => sha256) },
    },
    data: { reasons: [{ code: 'cancelled', values: {} }] },
  });
  return active.length;
}

const leaseFrom = (now: Date) => new Date(now.getTime() + LEASE_MS);

const heldBy = (scope: Scope, { readingId, token }: Lease) => ({
  orgId: scope.orgId,
  id: readingId,
  leaseToken: token,
  state: 'running' as const,
});
