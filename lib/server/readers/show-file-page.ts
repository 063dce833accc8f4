import type { FileKind } from '@/lib/domain/files/file-kind';
import { kindOfMime } from '@/lib/domain/files/file-kind';
import { drawPage } from '@/lib/domain/reading/draw-page';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { openResult } from '@/lib/server/readings/queries';
import type { pageOfFile } from '@/lib/server/readings/queries';
import { fileStore } from '@/lib/server/storage/store';
import { Refusal } from './refusal';
import { renderPage } from './render-page';

const MAX_WIDTH = 1600;

const pictured: ReadonlySet<FileKind> = new Set(['pdf', 'jpeg', 'png', 'webp', 'heic', 'tiff']);

interface Picture {
  readonly bytes: Uint8Array;
  readonly mime: string;
}

/**
 * A page to look at: the file's own where it has pages, else drawn from what was read.
 * Errors: AppError not-found (no such page, or it cannot be shown).
 */
export async function showFilePage(
  scope: Scope,
  found: Awaited<ReturnType<typeof pageOfFile>>,
): Promise<Picture> {
  const kind = kindOfMime(found.mime);
  if (kind !== undefined && pictured.has(kind)) return picture(scope, kind, found);
  const result = found.reading && (await openResult(scope, found.reading));
  const page = result?.document.pages.find(({ number }) => number === found.page);
  if (page === undefined) throw new AppError('not-found');
  if (kind === 'docx' && page.origin === 'ocr') {
    const before = result?.document.pages.filter(({ origin }) => origin === 'text').length ?? 0;
    return picture(scope, kind, { ...found, page: found.page - before });
  }
  return { bytes: new TextEncoder().encode(drawPage(page)), mime: 'image/svg+xml; charset=utf-8' };
}

async function picture(
  scope: Scope,
  kind: FileKind,
  { sha256, page, turned, straightened }: Awaited<ReturnType<typeof pageOfFile>>,
): Promise<Picture> {
  const path = await fileStore().pathOf(scope.orgId, sha256);
  try {
    return await renderPage({ path, kind }, page, { turned, straightened, maxWidth: MAX_WIDTH });
  } catch (error) {
    if (error instanceof Refusal) throw new AppError('not-found', {}, { cause: error });
    throw error;
  }
}
