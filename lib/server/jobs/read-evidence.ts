import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { kindOfMime } from '@/lib/domain/files/file-kind';
import { isCutShort } from '@/lib/domain/reading/read-again';
import { READER_VERSION } from '@/lib/domain/reading/version';
import { jobScope, type Scope } from '@/lib/domain/tenancy/scope';
import { isAppError } from '@/lib/errors';
import { inTenant } from '@/lib/server/db/in-tenant';
import { readDocument } from '@/lib/server/readers/read-document';
import { understandDocument } from '@/lib/server/readers/understand-document';
import {
  claimReading,
  failReading,
  finishReading,
  MOST_ATTEMPTS,
  releaseReading,
  type Lease,
} from '@/lib/server/readings/mutations';
import { openResult, type ReadResult } from '@/lib/server/readings/queries';
import { sortReading } from '@/lib/server/sorting/mutations';
import { fileStore } from '@/lib/server/storage/store';
import { READ_QUEUE } from './send';
import { unpackArchive } from './unpack-archive';
import { watchLease, type LeaseWatch } from './watch-lease';

export const readJobSchema = z.object({ orgId: z.uuid(), readingId: z.uuid() });
export type ReadJob = z.infer<typeof readJobSchema>;

const ZIP = 'application/zip';

type Claimed = NonNullable<Awaited<ReturnType<typeof claimReading>>>;

/**
 * Reads one content and puts what was read where it belongs. A reading that is somebody else's, over
 * or cancelled is left alone. `stopping` lays it back for the next process.
 */
export async function readEvidence(
  { orgId, readingId }: ReadJob,
  stopping: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const scope = jobScope(orgId, READ_QUEUE);
  const lease = { readingId, token: randomUUID() };
  const claimed = await claimReading(scope, lease, new Date());
  if (claimed === undefined) return;
  const watch = watchLease(scope, lease, stopping);
  try {
    if (claimed.mime === ZIP) await unpackArchive(scope, lease, claimed.sha256, watch.signal);
    else await keep(scope, lease, claimed, await read(scope, claimed, watch));
  } catch (error) {
    if (stopping.aborted) await releaseReading(scope, lease, claimed.attempts - 1);
    else if (!watch.signal.aborted) await giveUp(scope, lease, claimed, error, onFailure);
  } finally {
    watch.end();
  }
}

/** What the same readers said of the same bytes is not asked again, unless they broke off. */
async function read(scope: Scope, claimed: Claimed, watch: LeaseWatch): Promise<ReadResult> {
  const known = claimed.readerVersion === READER_VERSION && (await openResult(scope, claimed));
  if (known && !isCutShort([...known.document.notes, ...known.reading.notes])) return known;
  const path = await fileStore().pathOf(scope.orgId, claimed.sha256);
  const kind = kindOfMime(claimed.mime);
  if (kind === undefined) throw new Error(`no kind of file has the type ${claimed.mime}`);
  const document = await readDocument({ path, kind }, watch);
  watch.signal.throwIfAborted();
  const reading = await understandDocument(document, { path: claimed.path }, watch.signal);
  watch.signal.throwIfAborted();
  return { document, reading };
}

/** The result and all that follows from it: one transaction, or nothing. */
function keep(scope: Scope, lease: Lease, { sha256 }: Claimed, result: ReadResult): Promise<void> {
  const now = new Date();
  return inTenant(scope, async (tx) => {
    if (await finishReading(tx, scope, lease, result, now)) {
      await sortReading(tx, scope, sha256, result, now);
    }
  });
}

async function giveUp(
  scope: Scope,
  lease: Lease,
  { attempts }: Claimed,
  error: unknown,
  onFailure: (error: unknown) => void,
) {
  if (isAppError(error, 'not-found')) {
    await failReading(scope, lease, { code: 'gone', values: {} }, new Date());
    return;
  }
  onFailure(error);
  if (attempts < MOST_ATTEMPTS) await releaseReading(scope, lease, attempts);
  else await failReading(scope, lease, { code: 'unexpected', values: {} }, new Date());
}
