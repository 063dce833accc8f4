import { fileTypeFromBuffer } from 'file-type';
import { Readable } from 'node:stream';
import type { AuditAction } from '@/lib/domain/audit/action';
import { cleanFileName, cleanFolder } from '@/lib/domain/files/clean-name';
import { fileKindDefinitions } from '@/lib/domain/files/file-kind';
import { takesPurpose, type FilePurpose } from '@/lib/domain/files/file-purpose';
import { judgeFile } from '@/lib/domain/files/judge-file';
import { materialKindSchema, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { ArchiveFile, FileRef } from '@/lib/domain/materials/slot-input';
import type { UploadAnswer } from '@/lib/domain/files/upload-answer';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { recordOf } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassess } from '@/lib/server/findings/mutations';
import { openSeason } from '@/lib/server/materials/mutations';
import { fillFacts } from '@/lib/server/proposing/mutations';
import { queueReading } from '@/lib/server/readings/mutations';
import { pathOf } from '@/lib/server/readings/queries';
import type { FileStore } from '@/lib/server/storage/file-store';
import { fileStore } from '@/lib/server/storage/store';
import { alsoInOf, twinInSeason, uploadTarget } from './queries';

const record = recordOf('file');

interface Parcel {
  readonly name: string;
  /** What the sender says the size is; undefined when it says nothing. */
  readonly declaredBytes: number | undefined;
  readonly body: ReadableStream<Uint8Array> | null;
  readonly signal?: AbortSignal;
}

export interface Upload extends Parcel {
  readonly revisionId: string;
  /** What it is beside the document of the slot; left out, it is the document. */
  readonly purpose?: FilePurpose | undefined;
}

/** A file for a season that nobody has found a slot for yet. */
export interface WaitingUpload extends Parcel {
  readonly seasonId: string;
  /** Folders as the person has them, `/` between; '' for none. */
  readonly folder: string;
}

/**
 * Takes one file into a revision: whose place it is and how big are asked before a byte is read, the
 * content is judged while it streams, and the row is written only when the bytes are safe on disk.
 * Errors: not-found, archived, validation (no use for it there), upload-empty, upload-too-large, upload-type-refused, upload-aborted,
 * storage-full, storage-failed, database-unavailable.
 */
export async function receiveUpload(
  scope: Scope,
  upload: Upload,
  now: () => Date,
  store: FileStore = fileStore(),
): Promise<UploadAnswer> {
  const { revisionId, purpose = null } = upload;
  const target = await inTenant(scope, (tx) => uploadTarget(tx, scope, revisionId));
  if (!takesPurpose(target.kind, purpose)) throw new AppError('validation');
  const file = await storeParcel(scope, upload, store);
  return inTenant(scope, (tx) => recordFile(tx, scope, { revisionId, purpose, ...file }, now()));
}

/** Takes one file into the tray of a season, with the same guarantees and the same errors. */
export async function receiveWaiting(
  scope: Scope,
  upload: WaitingUpload,
  now: () => Date,
  store: FileStore = fileStore(),
): Promise<UploadAnswer> {
  const seasonId = upload.seasonId;
  const folder = cleanFolder(upload.folder);
  await inTenant(scope, (tx) => openSeason(tx, scope, seasonId));
  const file = await storeParcel(scope, upload, store);
  const waiting = { ...file, seasonId, folder, uploadedBy: userIdOf(scope) };
  return inTenant(scope, (tx) => recordWaiting(tx, scope, waiting, now()));
}

async function storeParcel(scope: Scope, upload: Parcel, store: FileStore): Promise<StoredParcel> {
  const maxBytes = env().maxUploadBytes;
  const name = cleanFileName(upload.name);
  if (upload.body === null || upload.declaredBytes === 0) {
    throw new AppError('upload-empty', { name });
  }
  if ((upload.declaredBytes ?? 0) > maxBytes) {
    throw new AppError('upload-too-large', { name, maxBytes });
  }
  let mime = '';
  const { sha256, bytes } = await store.put(scope.orgId, Readable.from(upload.body), {
    maxBytes,
    ...(upload.signal === undefined ? {} : { signal: upload.signal }),
    accept: async (head) => {
      mime = await acceptedMime(name, head);
    },
  });
  if (upload.declaredBytes !== undefined && upload.declaredBytes !== bytes) {
    throw new AppError('upload-incomplete', { name });
  }
  return { name, sha256, bytes, mime };
}

/** The true type of a file a slot takes. Errors: upload-type-refused, naming what it is and what it calls itself. */
async function acceptedMime(name: string, head: Buffer): Promise<string> {
  const signature = (await fileTypeFromBuffer(head))?.mime;
  const judgement = judgeFile({ name, bytes: head, signature });
  if (judgement.ok) return fileKindDefinitions[judgement.kind].mime;
  const { content, named } = judgement;
  throw new AppError('upload-type-refused', { name, content, named });
}

/** A file whose bytes are stored. */
export interface StoredParcel {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mime: string;
}

interface StoredUpload extends StoredParcel {
  readonly revisionId: string;
  readonly purpose: FilePurpose | null;
}

interface StoredWaiting extends StoredParcel {
  readonly seasonId: string;
  readonly folder: string;
  readonly uploadedBy: string | null;
}

/**
 * Writes the row of a waiting file and gives it to read, in one transaction. The same bytes are
 * recognised among the waiting files and in the slots of the season.
 */
export async function recordWaiting(
  tx: Tx,
  scope: Scope,
  file: StoredWaiting,
  now: Date,
): Promise<UploadAnswer> {
  const { seasonId, sha256, bytes, mime, name, folder } = file;
  await openSeason(tx, scope, seasonId);
  const twin = await twinInSeason(tx, scope, seasonId, sha256);
  if (twin !== null) return duplicateOf(twin);
  await queueReading(tx, scope, { seasonId, sha256, mime, path: pathOf(folder, name) }, now);
  const { id } = await tx.trayFile.create({
    data: { ...file, orgId: scope.orgId, uploadedAt: now },
  });
  const alsoIn = await alsoInOf(tx, scope, sha256);
  await record(tx, scope, 'file.await', id, { sha256, bytes }, now);
  return { status: 'stored', fileId: id, name, mime, alsoIn };
}

/** Writes the row of a file whose bytes are stored. The same bytes twice in one revision are recognised. */
export async function recordFile(
  tx: Tx,
  scope: Scope,
  file: StoredUpload,
  now: Date,
): Promise<UploadAnswer> {
  const target = await uploadTarget(tx, scope, file.revisionId);
  await openSeason(tx, scope, target.seasonId);
  const twin = await tx.revisionFile.findFirst({
    where: {
      orgId: scope.orgId,
      revisionId: file.revisionId,
      sha256: file.sha256,
      purpose: file.purpose,
      archivedAt: null,
    },
  });
  if (twin !== null) return duplicateOf(twin);
  const alsoIn = await alsoInOf(tx, scope, file.sha256);
  const { id } = await tx.revisionFile.create({
    data: { ...file, orgId: scope.orgId, uploadedBy: userIdOf(scope), uploadedAt: now },
  });
  if (target.kind !== SEAT_PHOTOS && file.purpose === null) {
    const { sha256, mime, name } = file;
    await queueReading(tx, scope, { seasonId: target.seasonId, sha256, mime, path: name }, now);
  }
  await evidenceChanged(tx, scope, target, now);
  const { purpose } = file;
  const about = { kind: target.kind, sha256: file.sha256, bytes: file.bytes };
  const detail = purpose === null ? about : { ...about, purpose };
  await record(tx, scope, 'file.upload', id, detail, now);
  return { status: 'stored', fileId: id, name: file.name, mime: file.mime, alsoIn };
}

/** Hundreds of pictures without a word that anybody asks for. */
const SEAT_PHOTOS: MaterialKind = 'seat-photos';

function duplicateOf({ id, name, uploadedAt }: { id: string; name: string; uploadedAt: Date }) {
  return {
    status: 'duplicate',
    fileId: id,
    name,
    uploadedAt: uploadedAt.toISOString(),
  } as const;
}

/** Takes a file out of the evidence, with a reason; the bytes stay and it can be put back. */
export function archiveFile(scope: Scope, input: ArchiveFile, now: Date): Promise<void> {
  return changeFile(scope, input.fileId, 'file.archive', now, {
    archivedAt: now,
    archiveReason: input.reason,
  });
}

export function restoreFile(scope: Scope, input: FileRef, now: Date): Promise<void> {
  return changeFile(scope, input.fileId, 'file.restore', now, {
    archivedAt: null,
    archiveReason: null,
  });
}

function changeFile(
  scope: Scope,
  fileId: string,
  action: AuditAction,
  now: Date,
  data: { archivedAt: Date | null; archiveReason: string | null },
): Promise<void> {
  return inTenant(scope, async (tx) => {
    const file = await tx.revisionFile.findFirst({ where: { orgId: scope.orgId, id: fileId } });
    if (file === null) throw new AppError('not-found');
    const target = await uploadTarget(tx, scope, file.revisionId);
    await openSeason(tx, scope, target.seasonId);
    await tx.revisionFile.updateMany({ where: { orgId: scope.orgId, id: fileId }, data });
    await evidenceChanged(tx, scope, target, now);
    const detail = {
      sha256: file.sha256,
      ...(data.archiveReason === null ? {} : { reason: data.archiveReason }),
    };
    await record(tx, scope, action, fileId, detail, now);
  });
}

/** What a person confirmed, they confirmed against other files: it waits to be confirmed again. */
export async function evidenceChanged(
  tx: Tx,
  scope: Scope,
  target: { revisionId: string; seasonId: string; kind: string },
  now: Date,
) {
  await tx.fact.updateMany({
    where: { orgId: scope.orgId, revisionId: target.revisionId },
    data: { confirmedAt: null, confirmedBy: null },
  });
  const kind = materialKindSchema.safeParse(target.kind).data;
  if (kind !== undefined) await fillFacts(tx, scope, target.revisionId, kind);
  await reassess(tx, scope, target.seasonId, now);
}
