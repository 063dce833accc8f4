import type { FileKind } from '@/lib/domain/files/file-kind';
import type { ReadDocument } from '@/lib/domain/reading/page';
import { AppError, isAppError } from '@/lib/errors';
import { readPages } from './read-pages';
import { readWholeFile } from './read-whole';
import { readWithPictures } from './read-with-pictures';
import { unread, type ReadableFile, type Reader, type ReadOptions } from './reader';

export type { ReadableFile, ReadOptions } from './reader';

/**
 * Everything a file says, page by page. A hostile or broken file ends as notes of the document, never
 * as an exception. Errors: AppError('upload-aborted') when the signal says so.
 */
export async function readDocument(
  file: ReadableFile,
  options: ReadOptions,
): Promise<ReadDocument> {
  refuseAborted(options.signal);
  try {
    const document = await readers[file.kind](file, options);
    refuseAborted(options.signal);
    return document;
  } catch (error) {
    refuseAborted(options.signal);
    if (isAppError(error)) throw error;
    return unread('damaged');
  }
}

const notReadable: Reader = (file) =>
  Promise.resolve(unread('not-readable-kind', { kind: file.kind }));

const readers: Record<FileKind, Reader> = {
  pdf: readPages,
  jpeg: readPages,
  png: readPages,
  webp: readPages,
  heic: readPages,
  tiff: readPages,
  docx: readWithPictures,
  xlsx: readWholeFile,
  xls: readWholeFile,
  csv: readWholeFile,
  txt: readWholeFile,
  json: readWholeFile,
  zip: notReadable,
};

function refuseAborted(signal: AbortSignal | undefined) {
  if (signal?.aborted === true) throw new AppError('upload-aborted');
}
