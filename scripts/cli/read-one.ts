import { stat } from 'node:fs/promises';
import path from 'node:path';
import { judgeOnDisk } from '@/lib/server/readers/judge-head';
import { UsageError } from './arguments';
import { readFiles } from './read-files';
import { fileLines, partJson, type ShownPart } from './reading-report';
import type { Console } from './console';
import type { Speak } from './speak';

/** What one file says. */
export async function readOne(
  { file, isJson }: { readonly file: string; readonly isJson: boolean },
  speak: Speak,
  io: Console,
): Promise<string> {
  const name = path.basename(file);
  const judged = await judgeOnDisk(file, name).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(reason === 'ENOENT' ? 'missingFile' : 'unreadable', { file, reason });
  });
  if ((await stat(file)).size === 0) throw new UsageError('empty', { file });
  if (!judged.ok) throw new UsageError('refused', { file });
  if (judged.kind === 'zip') throw new UsageError('archive', { file });
  const found = { shownPath: name, diskPath: file, kind: judged.kind };
  const [read] = await readFiles([found], speak, io);
  if (read === undefined) throw new UsageError('unreadable', { file, reason: '' });
  const parts: ShownPart[] = read.reading.parts.map((part) => ({ part }));
  if (!isJson) return fileLines(read, parts, speak).join('\n');
  const { pages, complete, notes } = read.reading;
  const documents = parts.map(partJson);
  const all = {
    format: 'xubei-read@1',
    file: name,
    fileKind: judged.kind,
    complete,
    notes,
    pages,
    documents,
  };
  return JSON.stringify(all, null, 2);
}
