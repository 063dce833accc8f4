import type { Scope } from '@/lib/domain/tenancy/scope';
import { env } from '@/lib/env';
import { recordOf } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { note } from '@/lib/server/readers/reader';
import { unpackZip } from '@/lib/server/readers/zip/unpack-zip';
import type { UnpackReport } from '@/lib/server/readers/zip/unpacked';
import { finishReading, type Lease } from '@/lib/server/readings/mutations';
import { pathOf, type ReadResult } from '@/lib/server/readings/queries';
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
  const seasons = await inTenant(scope, (tx) => waitingArchives(tx, scope, sha256));
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
  const unpacked = seasons.length === 0 ? nothingUnpacked : await unpack();
  for (const archive of seasons) {
    for (let from = 0; from < taken.length; from += AT_ONCE) {
      signal.throwIfAborted();
      const some = taken.slice(from, from + AT_ONCE);
      await inTenant(scope, (tx) => layOut(tx, scope, archive, some, new Date()));
    }
  }
  const now = new Date();
  await inTenant(scope, async (tx) => {
    const result = readOf(unpacked);
    if (!(await finishReading(tx, scope, lease, result, now))) return;
    for (const { id } of seasons) await putAway(tx, scope, id, unpacked, now);
  });
}

type Archive = Awaited<ReturnType<typeof waitingArchives>>[number];

const waitingArchives = (tx: Tx, scope: Scope, sha256: string) =>
  tx.trayFile.findMany({ where: { orgId: scope.orgId, sha256, state: 'waiting' } });

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
