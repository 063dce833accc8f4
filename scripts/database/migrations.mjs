import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { Refusal } from '../say.mjs';

export const migrationsDir = join(root, 'prisma', 'migrations');
export const filters = { externalTables: [], externalEnums: [] };

/** Brings the database to the newest migration. `client` is a connected pg client of the owner. */
export async function migrate({ client, ownerUrl, dir = migrationsDir }) {
  const wanted = await readMigrations(dir);
  const recorded = await recordedMigrations(client);
  refuseNewerDatabase(wanted, recorded);
  if (isCurrent(wanted, recorded)) return [];
  const { withEngine } = await import('./engine.mjs');
  const migrationsList = listOf(wanted, dir, await lockfile(dir));
  return withEngine(ownerUrl, async (engine) => {
    // A migration is one transaction: one that was begun and never finished has left nothing.
    for (const row of recorded.filter(isUnfinished)) {
      await engine.markMigrationRolledBack({ migrationName: row.migration_name });
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
    return appliedMigrationNames;
  });
}

/** The migrations on disk, oldest first. */
export async function readMigrations(dir = migrationsDir) {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(dir, name)));
}

/** The list as the engine takes it. */
export const listOf = (migrations, dir, lock) => ({
  baseDir: dir,
  lockfile: { path: 'migration_lock.toml', content: lock },
  shadowDbInitScript: '',
  migrationDirectories: migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
  })),
});

export const lockfile = (dir = migrationsDir) => readFile(join(dir, 'migration_lock.toml'), 'utf8');

async function readMigration(dir, name) {
  const sql = await readFile(join(dir, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

async function recordedMigrations(client) {
  const table = await client.query("select to_regclass('public._prisma_migrations') as name");
  if (table.rows[0].name === null) return [];
  const { rows } = await client.query(
    'select migration_name, checksum, finished_at, rolled_back_at from _prisma_migrations',
  );
  return rows;
}

function refuseNewerDatabase(wanted, recorded) {
  const known = new Set(wanted.map(({ name }) => name));
  const foreign = recorded.filter(isApplied).find((row) => !known.has(row.migration_name));
  if (foreign === undefined) return;
  throw new Refusal(
    `数据库比程序新(含有 ${foreign.migration_name})。请使用与之相同或更新的版本。数据没有改动。`,
    `The database is newer than this program (it holds ${foreign.migration_name}). Use that version or a newer one. Nothing was changed.`,
  );
}

function isCurrent(wanted, recorded) {
  const checksums = new Map(
    recorded.filter(isApplied).map((row) => [row.migration_name, row.checksum]),
  );
  return wanted.every(({ name, checksum }) => checksums.get(name) === checksum);
}

const isApplied = (row) => row.finished_at !== null && row.rolled_back_at === null;
const isUnfinished = (row) => row.finished_at === null && row.rolled_back_at === null;
