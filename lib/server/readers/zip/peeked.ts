import { Readable } from 'node:stream';
import { HEAD_BYTES } from '@/lib/server/readers/judge-head';

export interface Peeked {
  readonly head: Buffer;
  /** Everything, the head included. */
  readonly body: Readable;
  /** Whether the source itself failed, not whoever reads it. */
  readonly hasBroken: () => boolean;
}

/** Looks at the beginning of a stream and hands on the whole. */
export async function peeked(source: Readable): Promise<Peeked> {
  let broken = false;
  const chunks = chunksOf(source, () => void (broken = true));
  const first: Buffer[] = [];
  let bytes = 0;
  while (bytes < HEAD_BYTES && !broken) {
    const next = await chunks.next().catch(() => undefined);
    if (next === undefined || next.done === true) break;
    first.push(next.value);
    bytes += next.value.length;
  }
  const head = Buffer.concat(first);
  const body = Readable.from(whole(head, chunks), { objectMode: false });
  return { head, body, hasBroken: () => broken };
}

async function* chunksOf(source: Readable, onBroken: () => void): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of source) if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    onBroken();
    throw error;
  }
}

async function* whole(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}
