import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compilePack, type CompiledPack } from '@/lib/domain/rules/compile-pack';
import { packSchema, type Pack } from '@/lib/domain/rules/pack-schema';

/** The pack that is shipped, as data. */
export const seedPack: Pack = packSchema.parse(
  parse(readFileSync('lib/packs/seed-call-centre@1.yaml', 'utf8')),
);

/** The pack that is shipped, ready to run. */
export const compiledSeed: CompiledPack = compilePack(seedPack);
