import yauzl, { type Entry, type ZipFile } from 'yauzl';
import {
  MAX_OFFICE_BYTES,
  MAX_OFFICE_ENTRIES,
  MAX_OFFICE_RATIO,
  OFFICE_BYTES_OF_ANY_RATIO,
} from '@/lib/server/readers/limits';
import { Refusal } from '@/lib/server/readers/refusal';

/** An Office file: a zip of parts. */
export interface OfficePackage {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** The text of a part, piece by piece; nothing for a part that is not there. */
  readonly text: (name: string) => AsyncGenerator<string>;
  /** A part whole. Errors: Refusal('unpacked-too-large') when it has more bytes than given. */
  readonly bytes: (name: string, most: number) => Promise<Buffer>;
  readonly close: () => void;
}

/**
 * Opens an Office file whose parts, by its own directory, unpack to no more than they may; the zip
 * reader holds every part to the size its directory states. Errors: Refusal.
 */
export async function openPackage(path: string): Promise<OfficePackage> {
  const zip = await yauzl.openPromise(path, { autoClose: false });
  try {
    const parts = await partsOf(zip);
    return {
      has: (name) => parts.has(keyOf(name)),
      names: [...parts.keys()],
      text: (name) => textOf(zip, parts.get(keyOf(name))),
      bytes: (name, most) => bytesOf(zip, parts.get(keyOf(name)), most),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_OFFICE_ENTRIES) throw new Refusal('unpacked-too-large');
  const parts = new Map<string, Entry>();
  let [unpacked, packed] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Refusal('encrypted');
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    parts.set(keyOf(entry.fileName), entry);
  }
  const isSwollen = unpacked > OFFICE_BYTES_OF_ANY_RATIO && unpacked > packed * MAX_OFFICE_RATIO;
  if (unpacked > MAX_OFFICE_BYTES || isSwollen) {
    throw new Refusal('unpacked-too-large', { bytes: unpacked });
  }
  return parts;
}

/** Names of parts differ in case and in the leading slash from one program to the next. */
const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

async function* textOf(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<string> {
  if (entry === undefined) return;
  const stream = await zip.openReadStreamPromise(entry);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of stream) {
    if (Buffer.isBuffer(chunk)) yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

async function bytesOf(zip: ZipFile, entry: Entry | undefined, most: number): Promise<Buffer> {
  if (entry === undefined) throw new Refusal('damaged');
  if (entry.uncompressedSize > most) {
    throw new Refusal('unpacked-too-large', { bytes: entry.uncompressedSize });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
