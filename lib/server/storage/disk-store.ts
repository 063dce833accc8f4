import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError, isAppError } from '@/lib/errors';
import type { OrgId } from '@/lib/domain/tenancy/scope';
import type { ByteRange, FileStore, PutOptions, StoredFile } from './file-store';
import { measure } from './measure';

const SHA256 = /^[0-9a-f]{64}$/;

/** Files in a folder: written under a temporary name, synced, renamed. A crash leaves no half file. */
export function diskStore(folder: string): FileStore {
  const tmp = join(folder, 'tmp');
  const pathOf = (orgId: OrgId, sha256: string) => join(folder, keyOf(orgId, sha256));

  const put = async (orgId: OrgId, stream: Readable, options: PutOptions): Promise<StoredFile> => {
    const file = join(tmp, randomUUID());
    try {
      await makeFolder(tmp);
      const measured = await write(file, stream, options);
      if (measured.bytes === 0) throw new AppError('upload-empty');
      await options.accept?.(measured.head);
      const target = pathOf(orgId, measured.sha256);
      await makeFolder(dirname(target));
      await rename(file, target);
      await syncFolder(dirname(target));
      return { ...measured, key: keyOf(orgId, measured.sha256) };
    } catch (error) {
      stream.destroy();
      await rm(file, { force: true });
      throw refusalOf(error);
    }
  };

  const sizeOf = async (orgId: OrgId, sha256: string) => {
    const found = await stat(pathOf(orgId, sha256)).catch(absent);
    return found?.size;
  };

  const locate = async (orgId: OrgId, sha256: string) => {
    if ((await sizeOf(orgId, sha256)) === undefined) throw new AppError('not-found');
    return pathOf(orgId, sha256);
  };

  return {
    put,
    sizeOf,
    pathOf: locate,
    open: async (orgId, sha256, range?: ByteRange) =>
      createReadStream(await locate(orgId, sha256), range),
    check: async () => {
      await makeFolder(tmp);
      const probe = join(tmp, `probe-${randomUUID()}`);
      try {
        const handle = await open(probe, 'wx', 0o600);
        await handle.write('probe').finally(() => handle.close());
      } finally {
        await rm(probe, { force: true });
      }
    },
    sweep: (before) => sweep(tmp, before),
  };
}

function keyOf(orgId: OrgId, sha256: string) {
  if (!SHA256.test(sha256)) throw new AppError('not-found');
  return join(orgId, sha256.slice(0, 2), sha256);
}

/** Streams to the disk: memory stays flat because a slow disk holds the sender back. */
async function write(file: string, stream: Readable, { maxBytes, signal }: PutOptions) {
  const { stream: measuring, result } = measure(maxBytes);
  const handle = await open(file, 'wx', 0o600);
  try {
    const sink = async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) await handle.appendFile(chunk);
    };
    await pipeline(stream, measuring, sink, { signal });
    await handle.sync();
    return result();
  } finally {
    await handle.close();
  }
}

/** Makes a folder and syncs the one it appears in, so that it is still there after a power cut. */
async function makeFolder(folder: string) {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(dirname(made));
}

async function syncFolder(folder: string) {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function sweep(tmp: string, before: Date) {
  const names = await readdir(tmp).catch(absent);
  let removed = 0;
  for (const name of names ?? []) {
    const file = join(tmp, name);
    const found = await stat(file).catch(absent);
    if (found === undefined || found.mtime >= before) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}

function absent(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

function refusalOf(error: unknown): unknown {
  if (isAppError(error)) return error;
  const code = codeOf(error);
  const options = { cause: error };
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('storage-full', {}, options);
  if (code === 'ABORT_ERR') return new AppError('upload-aborted', {}, options);
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET') {
    return new AppError('upload-incomplete', {}, options);
  }
  return new AppError('storage-failed', {}, options);
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
