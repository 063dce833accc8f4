import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** Prisma's own migration engine, as WebAssembly: nothing is downloaded. Free it with `.free()`. */
export async function openEngine(databaseUrl, datamodels) {
  await loadWasm();
  const factory = bindMigrationAwareSqlAdapterFactory(mended(new PrismaPg(databaseUrl)));
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, factory);
}

let loaded;
const loadWasm = () => (loaded ??= instantiate());

async function instantiate() {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(new URL('schema_engine_bg.wasm', `file://${entry}`));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/**
 * Two mends of the adapter. It cuts scripts at every semicolon, through function bodies too: sent
 * whole, PostgreSQL also runs a migration as one transaction, entirely or not at all. And it cannot
 * read the catalogue's one-letter columns ("char", 18): they are letters (character, 1042).
 */
function mended(factory) {
  const mend = (connect) => async () => {
    const adapter = await connect();
    const pool = adapter.underlyingDriver();
    const query = pool.query.bind(pool);
    adapter.executeScript = async (script) => void (await query(script));
    pool.query = async (...question) => withLetters(await query(...question));
    return adapter;
  };
  factory.connect = mend(factory.connect.bind(factory));
  factory.connectToShadowDb = mend(factory.connectToShadowDb.bind(factory));
  return factory;
}

function withLetters(answer) {
  for (const field of answer.fields ?? []) {
    if (field.dataTypeID === 18) field.dataTypeID = 1042;
  }
  return answer;
}
