import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { openCluster } from './database/cluster.mjs';
import { withEngine } from './database/engine.mjs';
import {
  filters,
  listOf,
  lockfile,
  migrationsDir,
  readMigrations,
} from './database/migrations.mjs';
import { root } from './root.mjs';
import { Refusal, say, sayFailure } from './say.mjs';

/**
 * `npm run new-migration NAME`: the SQL from the migrations on disk to prisma/schema, as a new
 * folder. `--check` writes nothing and fails when there is a difference.
 */
async function main(name) {
  const isCheck = name === '--check';
  if (!isCheck && !/^[a-z0-9_]+$/.test(name ?? '')) {
    throw new Refusal(
      '用法：npm run new-migration -- 名称（a-z0-9_）',
      'Usage: npm run new-migration -- NAME (a-z0-9_)',
    );
  }
  const sql = await withThrowAwayDatabase(difference);
  if (!sql.trim() || sql.includes('-- This is an empty migration.')) {
    say('模式没有变化。', 'The schema has not changed.');
    return;
  }
  if (isCheck) throw new Refusal(`迁移缺少：\n${sql}`, 'The migrations lack the statements above.');
  const folder = join(migrationsDir, `${timestamp(new Date())}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), sql);
  say(`已写入 ${folder}`, `Written: ${folder}`);
}

async function difference(url) {
  const migrations = listOf(await readMigrations(), migrationsDir, await lockfile());
  const files = await schemaFiles();
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  return stdout ?? '';
}

async function schemaFiles() {
  const dir = join(root, 'prisma', 'schema');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: join(dir, name),
      content: await readFile(join(dir, name), 'utf8'),
    })),
  );
}

async function withThrowAwayDatabase(work) {
  const dir = mkdtempSync(join(tmpdir(), 'xubei-shadow-'));
  const password = randomBytes(16).toString('hex');
  chmodSync(dir, 0o711);
  const cluster = await openCluster({ dir: join(dir, 'postgres'), password, durable: false });
  try {
    await cluster.started;
    return await work(`postgresql://postgres:${password}@127.0.0.1:${cluster.port}/postgres`);
  } finally {
    await cluster.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

const timestamp = (now) => now.toISOString().replace(/\D/g, '').slice(0, 14);

main(process.argv[2]).catch((error) => {
  sayFailure(error);
  process.exitCode = 1;
});
