import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { compilePack, type CompiledPack } from '@/lib/domain/rules/compile-pack';
import { packSchema } from '@/lib/domain/rules/pack-schema';
import { UsageError } from './arguments';

const folder = path.join(import.meta.dirname, '..', '..', 'lib', 'packs');

/** A shipped pack by `id@version`, read alone so that the command starts fast. Throws UsageError. */
export function packOf(ref: string): CompiledPack {
  const known = readdirSync(folder).filter((file) => /@\d+\.yaml$/.test(file));
  const file = known.find((name) => name === `${ref}.yaml`);
  if (file === undefined) {
    const packs = known.map((name) => name.replace(/\.yaml$/, '')).join(', ');
    throw new UsageError('pack', { given: ref, packs });
  }
  return compilePack(packSchema.parse(parse(readFileSync(path.join(folder, file), 'utf8'))));
}
