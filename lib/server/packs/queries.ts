import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type HolidayTable, holidayTableSchema } from '@/lib/domain/calendar/holiday-table';
import { type CompiledPack, compilePack } from '@/lib/domain/rules/compile-pack';
import { type Pack, packRefOf, packSchema } from '@/lib/domain/rules/pack-schema';
import { AppError } from '@/lib/errors';

/** The pack new seasons pin unless a person chooses another. */
export const DEFAULT_PACK = 'seed-call-centre@1';

const folder = path.join(process.cwd(), 'lib', 'packs');
let packs: ReadonlyMap<string, CompiledPack> | undefined;
let holidays: HolidayTable | undefined;

/** A pack by its reference, read, checked and compiled once. Throws not-found. */
export function packOf(ref: string): CompiledPack {
  const pack = allPacks().get(ref);
  if (pack === undefined) throw new AppError('not-found');
  return pack;
}

/** Every pack that is shipped, the default first. */
export function listPacks(): Pack[] {
  return [...allPacks().values()]
    .map((compiled) => compiled.pack)
    .sort((a, b) => rank(packRefOf(a)) - rank(packRefOf(b)));
}

/** Holidays and make-up days, with the years that are only estimated. */
export function holidayTable(): HolidayTable {
  holidays ??= holidayTableSchema.parse(read('holidays-cn.yaml'));
  return holidays;
}

function allPacks(): ReadonlyMap<string, CompiledPack> {
  packs ??= new Map(
    readdirSync(folder)
      .filter((file) => /@\d+\.yaml$/.test(file))
      .map((file) => packSchema.parse(read(file)))
      .map((pack) => [packRefOf(pack), compilePack(pack)]),
  );
  return packs;
}

const rank = (ref: string): number => (ref === DEFAULT_PACK ? 0 : 1);

const read = (file: string): unknown => parse(readFileSync(path.join(folder, file), 'utf8'));
