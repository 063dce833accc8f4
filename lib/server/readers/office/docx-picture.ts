import { fileTypeFromBuffer } from 'file-type';
import { MAX_PICTURE_BYTES } from '@/lib/server/readers/limits';
import { decodePicture, type Picture } from '@/lib/server/readers/picture/open-picture';
import { Refusal } from '@/lib/server/readers/refusal';
import { picturePages } from './docx-pictures';
import { openPackage } from './open-package';

/**
 * One of the pictures of a Word document that may be pages, from 1. Errors: Refusal('not-readable-kind')
 * for drawings of Windows and whatever else is no picture of points.
 */
export async function decodeDocxPicture(path: string, number: number): Promise<Picture> {
  const part = (await picturePages(path))[number - 1];
  if (part === undefined) throw new Refusal('damaged');
  const bytes = await bytesOf(path, part);
  const type = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (!DECODED.has(type)) throw new Refusal('not-readable-kind', { kind: 'picture' });
  return decodePicture(bytes, 1);
}

const DECODED: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/tiff',
  'image/webp',
]);

async function bytesOf(path: string, part: string): Promise<Buffer> {
  const file = await openPackage(path);
  try {
    return await file.bytes(part, MAX_PICTURE_BYTES);
  } finally {
    file.close();
  }
}
