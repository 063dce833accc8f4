import type { DocumentReading } from '@/lib/domain/reading/reading';
import { readDocument } from '@/lib/server/readers/read-document';
import { understandDocument } from '@/lib/server/readers/understand-document';
import { sha256Of, type FoundFile } from './found-file';
import type { Console } from './console';
import type { Speak } from './speak';

export interface FileReading {
  readonly file: FoundFile;
  readonly sha256: string;
  readonly reading: DocumentReading;
}

/** Reads files one after the other, each on all cores; on a terminal their pages are counted as they go. */
export async function readFiles(
  files: readonly FoundFile[],
  speak: Speak,
  io: Console,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const [at, file] of files.entries()) {
    const show = (done: number, pages: number) =>
      drawProgress(io, speak, { at, files: files.length, done, pages });
    show(0, 0);
    const document = await readDocument({ path: file.diskPath, kind: file.kind }, { onPage: show });
    const sha256 = await sha256Of(file.diskPath);
    const reading = await understandDocument(document, { path: file.shownPath });
    readings.push({ file, sha256, reading });
  }
  if (io.isTerminal === true) io.err(CLEAR);
  return readings;
}

interface Progress {
  readonly at: number;
  readonly files: number;
  readonly done: number;
  readonly pages: number;
}

const CLEAR = '\r\u001b[K';
const WIDTH = 24;

function drawProgress(io: Console, { say }: Speak, { at, files, done, pages }: Progress): void {
  if (io.isTerminal !== true) return;
  const share = (at + (pages === 0 ? 0 : done / pages)) / Math.max(1, files);
  const full = Math.round(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  io.err(`${CLEAR}${bar} ${say('cli.check.progress', { at: at + 1, files, done, pages })}`);
}
