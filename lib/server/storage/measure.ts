import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { AppError } from '@/lib/errors';

const HEAD_BYTES = 8 * 1024;

/** A stream that passes bytes on and learns of them: size, digest, the first 8 KiB. */
export function measure(maxBytes: number) {
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        done(new AppError('upload-too-large', { maxBytes }));
        return;
      }
      hash.update(chunk);
      const missing = HEAD_BYTES - (bytes - chunk.length);
      if (missing > 0) head.push(Buffer.from(chunk.subarray(0, missing)));
      done(null, chunk);
    },
  });
  const result = () => ({ bytes, sha256: hash.digest('hex'), head: Buffer.concat(head) });
  return { stream, result };
}
