import { createReadStream } from 'node:fs';
import type { TextEncoding } from './encoding-of';

/** A file as text, piece by piece; the mark at its beginning is left out. */
export async function* textChunks(path: string, { name }: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(name);
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    if (Buffer.isBuffer(chunk)) yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
