import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { headOf } from '@/lib/server/readers/head-of';

export interface TextEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** True when neither a mark nor the bytes themselves leave no other choice. */
  readonly isGuessed: boolean;
}

/**
 * How a file of text is encoded: by its mark, else UTF-8 when every byte of it fits, else GB18030 (which
 * holds GBK and GB2312) or UTF-16 without a mark. Undefined when it is no text in any of them.
 */
export async function encodingOf(path: string): Promise<TextEncoding | undefined> {
  const head = await headOf(path, HEAD_BYTES);
  const marked = markOf(head);
  if (marked !== undefined) return { name: marked, isGuessed: false };
  if (await isAllUtf8(path)) return { name: 'utf-8', isGuessed: false };
  const wide = wideOf(head);
  if (wide !== undefined) return { name: wide, isGuessed: true };
  return isMostlyReadable(head, 'gb18030') ? { name: 'gb18030', isGuessed: true } : undefined;
}

const HEAD_BYTES = 4 * 1024 * 1024;

function markOf([first, second, third]: Buffer): TextEncoding['name'] | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

async function isAllUtf8(path: string): Promise<boolean> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: HEAD_BYTES })) {
    if (!Buffer.isBuffer(chunk)) return false;
    const bytes = Buffer.concat([rest, chunk]);
    const end = wholeCharacters(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return false;
    rest = bytes.subarray(end);
  }
  return isUtf8(rest);
}

/** Where the last character begins, when it may go on in the next chunk. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.length - back;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

/** Digits, commas and line ends leave a zero in every second byte. */
function wideOf(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const sample = head.subarray(0, 65_536);
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isMany = (count: number, others: number) =>
    count > sample.length / 20 && count > 5 * others;
  if (isMany(odd, even)) return 'utf-16le';
  return isMany(even, odd) ? 'utf-16be' : undefined;
}

/** One broken byte in a log does not make it unreadable; a picture is broken everywhere. */
function isMostlyReadable(head: Buffer, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(head);
  const strange = text.match(/[\ufffd\u0000-\u0008\u000e-\u001a\u007f\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return strange * 100 <= text.length;
}
