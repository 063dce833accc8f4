import type { CivilDate } from '@/lib/domain/civil-date';
import { assess } from '@/lib/domain/rules/assess';
import type { CompiledPack } from '@/lib/domain/rules/compile-pack';
import type { SeasonDocument } from '@/lib/domain/season/document';
import { UsageError, type CheckRequest } from './arguments';
import { findFiles, type FoundFiles } from './found-file';
import { gather } from './gather';
import { readFiles } from './read-files';
import { fileLines, partJson, unopenedLines, waitingLines } from './reading-report';
import { reportOf } from './report';
import type { Console } from './console';
import type { Speak } from './speak';

/** Reads a folder of documents and assesses the season they make with the profile. */
export async function checkFolder(
  request: CheckRequest,
  profile: SeasonDocument,
  pack: CompiledPack,
  today: CivilDate,
  speak: Speak,
  io: Console,
): Promise<{ text: string; ready: boolean }> {
  const { acceptAbove } = request;
  const found = await filesOf(request.folder);
  try {
    const readings = await readFiles(found.files, speak, io);
    const { document, parts } = gather(profile, readings, acceptAbove);
    const assessment = assess(document, pack, today);
    if (request.isJson) {
      const files = readings.map((file) => ({
        path: file.file.shownPath,
        fileKind: file.file.kind,
        sha256: file.sha256,
        complete: file.reading.complete,
        notes: file.reading.notes,
        documents: parts.filter((part) => part.file === file).map(partJson),
      }));
      const { unopened } = found;
      const all = {
        format: 'xubei-check@1',
        acceptAbove: acceptAbove ?? null,
        files,
        unopened,
        assessment,
      };
      return { text: JSON.stringify(all, null, 2), ready: assessment.ready };
    }
    const text = [
      ...readings.flatMap((file) =>
        fileLines(
          file,
          parts.filter((part) => part.file === file),
          speak,
        ),
      ),
      ...unopenedLines(found.unopened, speak),
      ...waitingLines(document, acceptAbove, speak),
      reportOf(assessment, pack, document.company.name, speak),
    ].join('\n');
    return { text, ready: assessment.ready };
  } finally {
    await found.close();
  }
}

async function filesOf(folder: string): Promise<FoundFiles> {
  try {
    return await findFiles(folder);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (reason === '') throw error;
    throw new UsageError('folder', { folder, reason });
  }
}
