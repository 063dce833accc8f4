import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { AppError } from '@/lib/errors';
import { judgeHead } from '@/lib/server/readers/judge-head';
import { entryPath, isFolder, isLeftBehind, isNoFile } from './entry-path';
import { peeked } from './peeked';
import { defaultLimits, type UnpackedFile, type UnpackLimits } from './unpacked';
import type { Unopened, UnopenedReason, UnpackReport } from './unpacked';

export interface UnpackOptions {
  /** Takes each file in turn; what it throws ends the unpacking. */
  readonly onFile: (file: UnpackedFile) => Promise<void>;
  readonly limits?: UnpackLimits;
  readonly signal?: AbortSignal;
}

/**
 * Takes an archive apart, zips within it too, one file at a time. What is encrypted, damaged, refused
 * or too large is reported and the rest goes on; nothing is left out without a word.
 * Errors: AppError('upload-aborted') when the signal says so, and whatever `onFile` throws.
 */
export async function unpackZip(
  archive: string,
  { onFile, limits = defaultLimits, signal }: UnpackOptions,
): Promise<UnpackReport> {
  const unopened: Unopened[] = [];
  const { size: archiveBytes } = await stat(archive);
  const unpacking: Unpacking = {
    archiveBytes,
    onFile,
    limits,
    signal,
    unopened,
    files: 0,
    bytes: 0,
    leftBehind: 0,
  };
  await unpackInto(unpacking, archive, '', 1);
  const isEmpty = unpacking.files === 0 && unopened.length === 0;
  if (isEmpty) unopened.push({ path: '', reason: 'empty', values: {} });
  return { files: unpacking.files, unopened, leftBehind: unpacking.leftBehind };
}

interface Unpacking extends Required<Pick<UnpackOptions, 'onFile' | 'limits'>> {
  readonly signal: AbortSignal | undefined;
  readonly unopened: Unopened[];
  readonly archiveBytes: number;
  files: number;
  bytes: number;
  leftBehind: number;
}

async function unpackInto(all: Unpacking, archive: string, folder: string, depth: number) {
  const report = (reason: UnopenedReason, values = {}) =>
    void all.unopened.push({ path: folder, reason, values });
  const zip = await opened(archive);
  if (zip === undefined) return report('damaged');
  try {
    let seen = 0;
    for await (const entry of entriesOf(zip)) {
      if (all.signal?.aborted === true) throw new AppError('upload-aborted');
      seen += 1;
      if (entry === 'damaged') return report('damaged');
      if (seen > MOST_ENTRIES || all.files >= all.limits.files) {
        return report('too-many-files', { taken: all.files, files: zip.entryCount });
      }
      if (!isFolder(entry)) await takeEntry(all, zip, entry, folder, depth);
    }
  } finally {
    zip.close();
  }
}

/** Names are decoded here, so that one bad name does not cost the others. */
async function opened(archive: string): Promise<ZipFile | undefined> {
  try {
    return await yauzl.openPromise(archive, { autoClose: false, decodeStrings: false });
  } catch {
    return undefined;
  }
}

/** What the directory lists, as far as it can be read. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry | 'damaged'> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch {
    yield 'damaged';
  }
}

/** Folders and leftovers count too: reading the directory itself takes time. */
const MOST_ENTRIES = 200_000;

async function takeEntry(
  all: Unpacking,
  zip: ZipFile,
  entry: Entry,
  folder: string,
  depth: number,
): Promise<void> {
  const at = [folder, entryPath(entry)].filter((part) => part !== '').join('/');
  const report = (reason: UnopenedReason, values = {}) =>
    void all.unopened.push({ path: at, reason, values });
  if (isLeftBehind(at)) return void (all.leftBehind += 1);
  if (entry.isEncrypted()) return report('encrypted');
  if (!entry.canDecodeFileData()) return report('damaged');
  if (isNoFile(entry)) return report('link');
  const { uncompressedSize: bytes } = entry;
  if (bytes === 0) return report('empty');
  if (isTooMuch(all, entry)) return report('unpacked-too-large', { bytes });
  all.bytes += bytes;
  const source = await zip.openReadStreamPromise(entry).catch(() => undefined);
  if (source === undefined) return report('damaged');
  const { head, body, hasBroken } = await peeked(source);
  try {
    if (hasBroken()) return report('damaged');
    const name = at.split('/').at(-1) ?? at;
    const judged = await judgeHead(name, head);
    if (!judged.ok) return report('refused', { content: judged.content });
    const { kind, mime } = judged;
    if (kind === 'zip') await unpackNested(all, body, at, depth);
    else {
      await all.onFile({ path: at, name, kind, mime, bytes, body });
      all.files += 1;
    }
  } catch (error) {
    if (!hasBroken()) throw error;
    report('damaged');
  } finally {
    body.destroy();
    source.destroy();
  }
}

/**
 * A bomb by itself, or one of many small ones: entries may share their content, and zips within zips
 * multiply it.
 */
function isTooMuch({ bytes, archiveBytes, limits }: Unpacking, entry: Entry): boolean {
  const isBeyond = (unpacked: number, packed: number) =>
    unpacked > BYTES_OF_ANY_RATIO && unpacked > packed * limits.ratio;
  const all = bytes + entry.uncompressedSize;
  return (
    all > limits.bytes ||
    isBeyond(entry.uncompressedSize, entry.compressedSize) ||
    isBeyond(all, archiveBytes)
  );
}

const BYTES_OF_ANY_RATIO = 64 * 1024 * 1024;

/** A zip is read from its end, so one within another is laid down first. */
async function unpackNested(
  all: Unpacking,
  body: UnpackedFile['body'],
  at: string,
  depth: number,
): Promise<void> {
  if (depth >= all.limits.depth) {
    all.unopened.push({ path: at, reason: 'nested-too-deep', values: {} });
    return;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'xubei-zip-'));
  try {
    const inner = path.join(folder, 'inner.zip');
    await pipeline(body, createWriteStream(inner));
    await unpackInto(all, inner, at, depth + 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
