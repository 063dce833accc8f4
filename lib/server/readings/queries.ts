import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { ReadDocument, ReaderNote } from '@/lib/domain/reading/page';
import { progressOf } from '@/lib/domain/reading/progress';
import type { DocumentReading } from '@/lib/domain/reading/reading';
import {
  failureSchema,
  outlineSchema,
  readerNotesSchema,
  resultSchema,
  type Outline,
} from '@/lib/domain/reading/stored';
import type { ReadingProgress, ShownReading } from '@/lib/domain/reading/tray';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Reading } from '@/lib/generated/prisma/client';
import { open, seal } from '@/lib/server/crypto/sealed-box';
import type { Tx } from '@/lib/server/db/in-tenant';

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** Everything a reading came to. */
export interface ReadResult {
  readonly document: ReadDocument;
  readonly reading: DocumentReading;
}

/** A result as the row keeps it: what pages need at hand in the open, every word of the file sealed. */
export async function sealResult(scope: Scope, readingId: string, result: ReadResult) {
  const { reading, document } = result;
  const packed = await pack(JSON.stringify(result));
  const outline = {
    pages: reading.pages.map((page) => ({ ...page })),
    parts: reading.parts.map(({ firstPage, lastPage, classification, datedOn }) => ({
      firstPage,
      lastPage,
      classification,
      datedOn,
    })),
  };
  const pages = Math.max(document.pageCount, document.pages.length);
  return {
    result: seal(packed.toString('base64'), placeOf(scope, readingId)),
    outline: asJson(outline),
    notes: asJson(reading.notes),
    pagesDone: pages,
    pagesTotal: pages,
  };
}

/** What was read, opened; undefined when nothing was. */
export async function openResult(
  scope: Scope,
  reading: { readonly id: string; readonly result: string | null },
): Promise<ReadResult | undefined> {
  if (reading.result === null) return undefined;
  const packed = Buffer.from(open(reading.result, placeOf(scope, reading.id)), 'base64');
  return resultSchema.parse(JSON.parse((await unpack(packed)).toString('utf8')));
}

/** Of a reading, what pages are shown beside its file. */
export const outlineOf = (reading: { readonly outline: unknown }): Outline =>
  outlineSchema.safeParse(reading.outline).data ?? { pages: [], parts: [] };

export const notesOf = (reading: { readonly notes: unknown }): readonly ReaderNote[] =>
  readerNotesSchema.safeParse(reading.notes).data ?? [];

export const shownReading = (
  reading: Pick<Reading, 'state' | 'pagesDone' | 'pagesTotal' | 'failure' | 'notes'>,
): ShownReading => ({
  state: reading.state,
  pagesDone: reading.pagesDone,
  pagesTotal: reading.pagesTotal,
  failure: failureSchema.safeParse(reading.failure).data ?? null,
  notes: notesOf(reading),
});

/** The columns pages need: never the result. */
export const shownColumns = {
  id: true,
  sha256: true,
  state: true,
  pagesDone: true,
  pagesTotal: true,
  failure: true,
  notes: true,
  outline: true,
} as const;

/** The content behind a file of the tray or of a revision. Another tenant's is absent. */
export async function contentOfFile(tx: Tx, scope: Scope, fileId: string) {
  const where = { orgId: scope.orgId, id: fileId };
  const waiting = await tx.trayFile.findFirst({ where });
  if (waiting !== null) {
    const { seasonId, sha256, mime, folder, name, bytes } = waiting;
    return { seasonId, sha256, mime, name, bytes, path: pathOf(folder, name) };
  }
  const file = await tx.revisionFile.findFirst({
    where,
    include: { revision: { select: { slot: { select: { seasonId: true } } } }, trayFile: true },
  });
  if (file === null) throw new AppError('not-found');
  const { sha256, mime, name, bytes } = file;
  const { seasonId } = file.revision.slot;
  return { seasonId, sha256, mime, name, bytes, path: pathOf(file.trayFile?.folder ?? '', name) };
}

/** What is needed to show a page of a file; the picture changes only with what this says. */
export async function pageOfFile(tx: Tx, scope: Scope, fileId: string, page: number) {
  const { sha256, mime } = await contentOfFile(tx, scope, fileId);
  const reading = await tx.reading.findFirst({
    where: { orgId: scope.orgId, sha256 },
    select: { id: true, outline: true, result: true, finishedAt: true },
  });
  const outline = reading && outlineOf(reading).pages.find(({ number }) => number === page);
  const { turned, straightened } = outline ?? { turned: 0 as const, straightened: 0 };
  const etag = `"${sha256.slice(0, 32)}-${page}-${turned}-${straightened}"`;
  return { sha256, mime, page, turned, straightened, reading, etag };
}

export const pathOf = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`;

const activeRow = z.object({ id: z.string(), batchAt: z.date() });

/**
 * Holds the reading of a content until the transaction ends: a file that comes while its reading is
 * being finished is either seen by that, or sees it finished.
 */
export async function lockReading(tx: Tx, scope: Scope, sha256: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM reading WHERE org_id = ${scope.orgId}::uuid AND sha256 = ${sha256} FOR UPDATE`;
}

/** What is given to read in a season and not over; undefined when nothing is. */
export async function activeOfSeason(tx: Tx, scope: Scope, seasonId: string) {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id, batch_at AS "batchAt" FROM reading
    WHERE org_id = ${scope.orgId}::uuid AND state IN ('waiting', 'running')
      AND sha256 IN (${contentOfSeason(scope, seasonId)})
    ORDER BY batch_at DESC`;
  const active = z.array(activeRow).parse(rows);
  const [first] = active;
  return first && { batchAt: first.batchAt, ids: active.map(({ id }) => id) };
}

const progressRow = z.object({
  id: z.string(),
  sha256: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  pagesDone: z.number(),
  pagesTotal: z.number(),
  startedAt: z.date().nullable(),
});

/** How far the reading of a season is: of what is being read, or was read last. */
export async function progressOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  now: Date,
): Promise<{ progress: ReadingProgress; contents: readonly string[] }> {
  const rows = await tx.$queryRaw<unknown[]>`
    WITH mine AS (
      SELECT * FROM reading WHERE org_id = ${scope.orgId}::uuid
        AND sha256 IN (${contentOfSeason(scope, seasonId)}))
    SELECT id, sha256, state::text, pages_done AS "pagesDone", pages_total AS "pagesTotal",
      started_at AS "startedAt"
    FROM mine WHERE batch_at = (SELECT max(batch_at) FROM mine)`;
  const readings = z.array(progressRow).parse(rows);
  const progress = progressOf(
    readings.map((one) => ({ ...one, startedAt: one.startedAt?.getTime() ?? null })),
    now.getTime(),
  );
  return { progress, contents: readings.map(({ sha256 }) => sha256) };
}

const contentOfSeason = (scope: Scope, seasonId: string) => Prisma.sql`
  SELECT sha256 FROM tray_file
  WHERE org_id = ${scope.orgId}::uuid AND season_id = ${seasonId}::uuid
  UNION
  SELECT f.sha256 FROM revision_file f
    JOIN revision r ON r.org_id = f.org_id AND r.id = f.revision_id
    JOIN material_slot s ON s.org_id = r.org_id AND s.id = r.slot_id
  WHERE f.org_id = ${scope.orgId}::uuid AND s.season_id = ${seasonId}::uuid`;

const placeOf = (scope: Scope, readingId: string) => `reading:${scope.orgId}:${readingId}`;

/** What a JSON column is given. */
export const asJson = (value: object): Prisma.InputJsonValue =>
  jsonSchema.parse(JSON.parse(JSON.stringify(value)));

const jsonSchema = z.union([z.array(z.json()), z.record(z.string(), z.json())]);
