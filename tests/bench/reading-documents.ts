import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MadeDocument } from '@/tests/fixtures/documents/make-document';
import type { Part } from '@/tests/fixtures/documents/parts';

/** A document on disk, and what is true about it. */
export interface KnownDocument extends Omit<MadeDocument, 'bytes'> {
  readonly path: string;
}

/** Draws the documents of a part, or finds them drawn by the same generator before. */
export async function documentsOf(part: Part, least: number): Promise<KnownDocument[]> {
  const out = join(tmpdir(), `xubei-documents-${generatorHash()}`, `${part}-${least}`);
  const step = Math.min(4, availableParallelism());
  await Promise.all(
    Array.from({ length: step }, (_, first) => draw(part, least, out, first, step)),
  );
  const names = readdirSync(out).filter((name) => name.endsWith('.json'));
  return Promise.all(names.sort().map((name) => known(join(out, name))));
}

async function known(path: string): Promise<KnownDocument> {
  const document: Omit<KnownDocument, 'path'> = JSON.parse(await readFile(path, 'utf8'));
  return { ...document, path: path.replace(/json$/, 'bin') };
}

async function draw(part: Part, least: number, out: string, first: number, step: number) {
  const script = 'tests/fixtures/documents/write-part.ts';
  const words = ['--import', 'tsx', script, part, String(least), out, String(first), String(step)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`documents of ${part} could not be drawn`);
}

/** Other documents once the generator is another. */
function generatorHash(): string {
  const root = 'tests/fixtures/documents';
  const hash = createHash('sha256');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
