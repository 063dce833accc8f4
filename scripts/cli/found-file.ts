import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileKind } from '@/lib/domain/files/file-kind';
import { judgeOnDisk } from '@/lib/server/readers/judge-head';
import { isLeftBehind } from '@/lib/server/readers/zip/entry-path';
import { unpackZip } from '@/lib/server/readers/zip/unpack-zip';
import type { Unopened } from '@/lib/server/readers/zip/unpacked';

export interface FoundFile {
  /** As shown: from the folder checked, `/` between; a zip is a folder. */
  readonly shownPath: string;
  readonly diskPath: string;
  readonly kind: FileKind;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly unopened: readonly Unopened[];
  /** Removes what was unpacked. */
  readonly close: () => Promise<void>;
}

/** Every file of a folder, its subfolders and its zips, in the order of their paths. */
export async function findFiles(folder: string): Promise<FoundFiles> {
  const unpackedTo = await mkdtemp(path.join(tmpdir(), 'xubei-check-'));
  const close = () => rm(unpackedTo, { recursive: true, force: true });
  try {
    const files: FoundFile[] = [];
    const unopened: Unopened[] = [];
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const diskPath = path.join(entry.parentPath, entry.name);
      const shownPath = path.relative(folder, diskPath).split(path.sep).join('/');
      if (entry.isDirectory() || isLeftBehind(shownPath)) continue;
      if (!entry.isFile()) {
        unopened.push({ path: shownPath, reason: 'link', values: {} });
        continue;
      }
      const judged = await judgeOnDisk(diskPath, entry.name);
      if ((await stat(diskPath)).size === 0) {
        unopened.push({ path: shownPath, reason: 'empty', values: {} });
      } else if (!judged.ok) {
        unopened.push({ path: shownPath, reason: 'refused', values: { content: judged.content } });
      } else if (judged.kind === 'zip') {
        const target = path.join(unpackedTo, String(files.length + unopened.length));
        const inside = await unpack(diskPath, shownPath, target);
        files.push(...inside.files);
        unopened.push(...inside.unopened);
      } else files.push({ shownPath, diskPath, kind: judged.kind });
    }
    files.sort((a, b) => (a.shownPath < b.shownPath ? -1 : 1));
    return { files, unopened, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function unpack(archive: string, shownPath: string, target: string) {
  await mkdir(target, { recursive: true });
  const files: FoundFile[] = [];
  const report = await unpackZip(archive, {
    onFile: async ({ path: inner, kind, body }) => {
      const diskPath = path.join(target, String(files.length));
      await pipeline(body, createWriteStream(diskPath));
      files.push({ shownPath: `${shownPath}/${inner}`, diskPath, kind });
    },
  });
  const unopened = report.unopened.map((one) => ({
    ...one,
    path: one.path === '' ? shownPath : `${shownPath}/${one.path}`,
  }));
  return { files, unopened };
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
