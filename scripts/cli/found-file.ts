import { createReadStream, createWriteStream, type Dirent } from 'node:fs';
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
    const shut = (at: string, reason: Unopened['reason'], values: Unopened['values'] = {}) =>
      void unopened.push({ path: at, reason, values });
    const entries = await entriesIn(folder, (diskPath) =>
      shut(shownAs(folder, diskPath), UNREADABLE),
    );
    for (const entry of entries) {
      const diskPath = path.join(entry.parentPath, entry.name);
      const shownPath = shownAs(folder, diskPath);
      if (isLeftBehind(shownPath)) continue;
      if (!entry.isFile()) {
        shut(shownPath, 'link');
        continue;
      }
      const judged = await judgeOnDisk(diskPath, entry.name).catch(onlyUnreadable);
      if (judged === undefined) {
        shut(shownPath, UNREADABLE);
      } else if ((await stat(diskPath)).size === 0) {
        shut(shownPath, 'empty');
      } else if (!judged.ok) {
        shut(shownPath, 'refused', { content: judged.content });
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

const UNREADABLE = 'unreadable';

/**
 * Everything in a folder and its subfolders that is no folder. A subfolder that may not be looked into
 * is told and does not hide the others. Errors: those of the folder itself.
 */
async function entriesIn(
  folder: string,
  onUnreadable: (diskPath: string) => void,
): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Dirent[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory()) {
      found.push(entry);
      continue;
    }
    const inside = path.join(folder, entry.name);
    const under = await entriesIn(inside, onUnreadable).catch(onlyUnreadable);
    if (under === undefined) onUnreadable(inside);
    else found.push(...under);
  }
  return found;
}

/** What the disk refuses, or took away meanwhile, is undefined; anything else is a fault of ours. */
function onlyUnreadable(error: unknown): undefined {
  if (error instanceof Error && 'code' in error) return undefined;
  throw error;
}

const shownAs = (folder: string, diskPath: string): string =>
  path.relative(folder, diskPath).split(path.sep).join('/');

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
