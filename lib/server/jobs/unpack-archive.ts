import type { Scope } from '@/lib/domain/tenancy/scope';
import { env } from '@/lib/env';
import { recordOf } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { note } from '@/lib/server/readers/reader';
import { unpackZip } from '@/lib/server/readers/zip/unpack-zip';
import type { UnpackReport } from '@/lib/server/readers/zip/unpacked';
import { finishReading, type Lease } from '@/lib/server/readings/mutations';
import { lockReading, pathOf, type ReadResult } from '@/lib/server/readings/queries';
import { fileStore } from '@/lib/server/storage/store';
import { recordWaiting, type StoredParcel } from '@/lib/server/uploads/mutations';

const record = recordOf('file');

/** Files made known in one transaction; a thousand photos would outlast one. */
const AT_ONCE = 100;

/** Names shown of what could not be taken out. */
const MOST_NAMED = 20;

/** A file taken out of an archive, and where in it it lay. */
interface Taken extends StoredParcel {
  readonly path: string;
}

/**
 * Takes an archive apart into waiting files, in every season it waits in. The archive leaves the tray
 * only when all of it was taken out; else it stays, with what is missing. Begun again after a kill,
 * files that are there already are recognised: nothing is lost and nothing is there twice.
 */
export async function unpackArchive(
  scope: Scope,
  lease: Lease,
  sha256: string,
  signal: AbortSignal,
): Promise<void> {
  const taken: Taken[] = [];
  const store = fileStore();
  const unpack = async () =>
    unpackZip(await store.pathOf(scope.orgId, sha256), {
      signal,
      onFile: async ({ path, name, mime, body }) => {
        const options = { maxBytes: env().maxUploadBytes, signal };
        const kept = await store.put(scope.orgId, body, options);
        taken.push({ path, name, mime, sha256: kept.sha256, bytes: kept.bytes });
      },
    });
  let report: UnpackReport | undefined;
  const laidOut = new Set<string>();
  for (;;) {
    const left = await inTenant(scope, (tx) => finish(tx, scope, lease, sha256, laidOut, report));
    if (left.length === 0) return;
    report ??= await unpack();
    for (const archive of left) {
      for (let from = 0; from < taken.length; from += AT_ONCE) {
        signal.throwIfAborted();
        const some = taken.slice(from, from + AT_ONCE);
        await inTenant(scope, (tx) => layOut(tx, scope, archive, some, new Date()));
      }
      laidOut.add(archive.id);
    }
  }
}

/**
 * Ends the reading once every season the archive waits in has its files; else answers where they are
 * still to be laid out: it may have been dropped on another season meanwhile.
 */
async function finish(
  tx: Tx,
  scope: Scope,
  lease: Lease,
  sha256: string,
  laidOut: ReadonlySet<string>,
  report: UnpackReport = nothingUnpacked,
): Promise<Archive[]> {
  await lockReading(tx, scope, sha256);
  const waiting = await waitingArchives(tx, scope, sha256);
  const left = waiting.filter(({ id }) => !laidOut.has(id));
  if (left.length > 0) return left;
  const now = new Date();
  if (!(await finishReading(tx, scope, lease, readOf(report), now))) return [];
  for (const { id } of waiting) await putAway(tx, scope, id, report, now);
  return [];
}

type Archive = Awaited<ReturnType<typeof waitingArchives>>[number];

/** A season that was closed meanwhile takes no files, and must not keep them from the others. */
const waitingArchives = (tx: Tx, scope: Scope, sha256: string) =>
  tx.trayFile.findMany({
    where: {
      orgId: scope.orgId,
      sha256,
      state: 'waiting',
      season: { archivedAt: null, closedAt: null },
    },
  });

async function layOut(
  tx: Tx,
  scope: Scope,
  { seasonId, folder, name: archive, uploadedBy }: Archive,
  files: readonly Taken[],
  now: Date,
): Promise<void> {
  for (const { path, ...file } of files) {
    const folders = path.split('/').slice(0, -1);
    const whole = [pathOf(folder, archive), ...folders].join('/');
    await recordWaiting(tx, scope, { ...file, seasonId, folder: whole, uploadedBy }, now);
  }
}

async function putAway(tx: Tx, scope: Scope, id: string, report: UnpackReport, now: Date) {
  const { files, unopened } = report;
  const reason = { code: 'archive-incomplete', values: { files, shut: unopened.length } };
  await tx.trayFile.updateMany({
    where: { orgId: scope.orgId, id, state: 'waiting' },
    data: unopened.length === 0 ? { state: 'unpacked', reasons: [] } : { reasons: [reason] },
  });
  await record(tx, scope, 'file.unpack', id, { files, unopened: unopened.length }, now);
}

/** An archive filed in a slot is evidence as it is. */
const nothingUnpacked: UnpackReport = { files: 0, unopened: [], leftBehind: 0 };

/** An archive says nothing itself, but what of it stayed shut. */
function readOf({ unopened }: UnpackReport): ReadResult {
  const notes = unopened
    .slice(0, MOST_NAMED)
    .map(({ path, reason }) => note('not-unpacked', null, { path, reason }));
  const complete = unopened.length === 0;
  return {
    document: { pages: [], pageCount: 0, complete, notes },
    reading: { parts: [], pages: [], complete, notes },
  };
}
