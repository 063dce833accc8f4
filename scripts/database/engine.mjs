import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** Runs `work` with Prisma's own migration engine, as WebAssembly: nothing is downloaded. */
export async function withEngine(databaseUrl, work) {
  await loadWasm();
  const pools = [];
  const factory = bindMigrationAwareSqlAdapterFactory(mended(new PrismaPg(databaseUrl), pools));
  const engine = await bindings.SchemaEngine.new({}, () => undefined, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    // The engine's lock lives as long as its connections, and it leaves them open.
    await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }
}

let loaded;
const loadWasm = () => (loaded ??= instantiate());

async function instantiate() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (text) => process.stderr.write(`${text}\n`),
  };
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(new URL('schema_engine_bg.wasm', `file://${entry}`));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/**
 * Two mends of the adapter. It cuts scripts at every semicolon, through function bodies too: sent
 * whole, PostgreSQL also runs a migration as one transaction, entirely or not at all. And it cannot
 * read the one-letter columns ("char") of the catalogue.
 */
function mended(factory, pools) {
  const mend = (connect) => async () => {
    const adapter = await connect();
    const pool = adapter.underlyingDriver();
    pools.push(pool);
    adapter.executeScript = async (script) => void (await pool.query(script));
    readLetters(adapter, pool);
    return adapter;
  };
  factory.connect = mend(factory.connect.bind(factory));
  factory.connectToShadowDb = mend(factory.connectToShadowDb.bind(factory));
  return factory;
}

const LETTER_OID = 18;
const TEXT_OID = 25;

function readLetters(adapter, pool) {
  const lettersOf = new WeakMap();
  const ask = pool.query.bind(pool);
  pool.query = async (...question) => {
    const answer = await ask(...question);
    const letters = (answer.fields ?? []).filter((field) => field.dataTypeID === LETTER_OID);
    for (const field of letters) field.dataTypeID = TEXT_OID;
    if (letters.length > 0) lettersOf.set(answer.rows, new Set(letters.map(({ name }) => name)));
    return answer;
  };
  const read = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await read(query);
    const names = lettersOf.get(result.rows);
    const typeOf = (type, at) =>
      names?.has(result.columnNames[at]) ? ColumnTypeEnum.Character : type;
    return { ...result, columnTypes: result.columnTypes.map(typeOf) };
  };
}
