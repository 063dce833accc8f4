import type { FileKind } from '@/lib/domain/files/file-kind';
import type { ReadDocument } from '@/lib/domain/reading/page';

/** A file on disk and what it truly is. */
export interface ReadableFile {
  readonly path: string;
  readonly kind: FileKind;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Counts pages: read so far, of how many. */
  readonly onPage?: (done: number, total: number) => void;
}

/**
 * Everything a file says, page by page. A hostile or broken file ends as notes of the document, never
 * as an exception. Errors: AppError('upload-aborted') when the signal says so.
 */
export function readDocument(_file: ReadableFile, _options: ReadOptions): Promise<ReadDocument> {
  return Promise.resolve({ pages: [], pageCount: 0, complete: false, notes: [] });
}
