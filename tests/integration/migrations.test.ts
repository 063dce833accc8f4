import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrationsDir, readMigrations } from '@/scripts/database/migrations.mjs';
import { asOwner } from '@/tests/setup/organisation';

let ownerUrl: string;
let client: pg.Client;
let dir: string;

beforeEach(async () => {
  const name = `m_${randomUUID().replaceAll('-', '')}`;
  await asOwner((owner) => owner.query(`create database ${name}`));
  const url = new URL(process.env.XUBEI_TEST_OWNER_URL ?? '');
  url.pathname = `/${name}`;
  ownerUrl = url.href;
  client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  dir = mkdtempSync(join(tmpdir(), 'xubei-migrations-'));
  cpSync(migrationsDir, dir, { recursive: true });
});
afterEach(async () => {
  await client.end();
  rmSync(dir, { recursive: true, force: true });
});

const add = (name: string, sql: string) => {
  mkdirSync(join(dir, name));
  writeFileSync(join(dir, name, 'migration.sql'), sql);
};

describe('migrating', () => {
  it('applies every migration once and then has nothing to do', async () => {
    const names = (await readMigrations(dir)).map(({ name }) => name);
    expect(await migrate({ client, ownerUrl, dir })).toEqual(names);
    expect(await migrate({ client, ownerUrl, dir })).toEqual([]);
  });

  it('applies only what is new', async () => {
    await migrate({ client, ownerUrl, dir });
    add('20991231000000_more', 'create table more (id int);');
    expect(await migrate({ client, ownerUrl, dir })).toEqual(['20991231000000_more']);
  });

  it('applies a failing migration not at all, and the mended one afterwards', async () => {
    await migrate({ client, ownerUrl, dir });
    add('20991231000000_more', 'create table more (id int); select 1 / 0;');
    await expect(migrate({ client, ownerUrl, dir })).rejects.toThrow();
    const { rows } = await client.query("select to_regclass('public.more') as name");
    expect(rows).toEqual([{ name: null }]);
    writeFileSync(join(dir, '20991231000000_more', 'migration.sql'), 'create table more (id int);');
    expect(await migrate({ client, ownerUrl, dir })).toEqual(['20991231000000_more']);
  });

  it('goes on after a kill in the middle of a migration', async () => {
    await migrate({ client, ownerUrl, dir });
    add('20991231000000_more', 'create table more (id int);');
    await client.query(`insert into _prisma_migrations (id, checksum, migration_name)
      values ('killed', 'x', '20991231000000_more')`);
    expect(await migrate({ client, ownerUrl, dir })).toEqual(['20991231000000_more']);
  });

  it('refuses a database newer than the program, in both languages', async () => {
    add('20991231000000_more', 'create table more (id int);');
    await migrate({ client, ownerUrl, dir });
    rmSync(join(dir, '20991231000000_more'), { recursive: true });
    await expect(migrate({ client, ownerUrl, dir })).rejects.toMatchObject({
      zh: expect.stringContaining('数据库比程序新') as string,
      en: expect.stringContaining('newer than this program') as string,
    });
  });

  it('keeps the table Prisma itself keeps', async () => {
    await migrate({ client, ownerUrl, dir });
    const { rows } = await client.query(
      'select migration_name, checksum, applied_steps_count from _prisma_migrations order by 1',
    );
    expect(rows).toEqual(
      (await readMigrations(dir)).map(({ name, checksum }) => ({
        migration_name: name,
        checksum,
        applied_steps_count: 1,
      })),
    );
  });
});

describe('the schema', () => {
  it('says what the migrations say', () => {
    const run = spawnSync('node', ['scripts/new-migration.mjs', '--check'], { encoding: 'utf8' });
    expect(run.stdout + run.stderr).toContain('The schema has not changed.');
    expect(run.status).toBe(0);
  });
});
