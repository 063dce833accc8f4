import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/scripts/database/open.mjs';
import { asOwner } from '@/tests/setup/organisation';

const secret = (process.env.XUBEI_SECRET ?? '').padEnd(64, '0');

/** A database of its own on the test server, owned by a role with these rights. */
async function serverWith(rights: string) {
  const name = `s_${randomUUID().replaceAll('-', '')}`;
  await asOwner(async (client) => {
    await client.query(`create role ${name} login password 'p' ${rights}`);
    await client.query(`create database ${name} owner ${name}`);
  });
  const url = new URL(process.env.XUBEI_TEST_OWNER_URL ?? '');
  return Object.assign(url, { username: name, password: 'p', pathname: `/${name}` }).href;
}

const open = (databaseUrl: string) => openDatabase({ dataDir: '', databaseUrl, secret });

async function whoIsApp(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(
    'select current_user as role, rolsuper, rolbypassrls, (select count(*)::int from client) as seen from pg_roles where rolname = current_user',
  );
  await client.end();
  return rows[0];
}

describe('a server of one’s own, named by DATABASE_URL', () => {
  it('gets the role of the app when its role may make one', async () => {
    const { appUrl } = await open(await serverWith('superuser'));
    expect(await whoIsApp(appUrl)).toEqual({
      role: 'xubei_app',
      rolsuper: false,
      rolbypassrls: false,
      seen: 0,
    });
  });

  it('is used as it is when its role is an ordinary one', async () => {
    const url = await serverWith('');
    const { appUrl } = await open(url);
    expect(appUrl).toBe(url);
    expect(await whoIsApp(appUrl)).toMatchObject({ rolsuper: false, rolbypassrls: false });
  });

  it('is refused when row-level security would not bind', async () => {
    await expect(open(await serverWith('bypassrls'))).rejects.toMatchObject({
      zh: expect.stringContaining('不受行级安全约束') as string,
      en: expect.stringContaining('bypasses row-level security') as string,
    });
  });

  it('is refused with a sentence when it is not there', async () => {
    await expect(open('postgresql://nobody:p@127.0.0.1:1/none')).rejects.toMatchObject({
      zh: expect.stringContaining('连不上数据库 127.0.0.1:1/none') as string,
    });
  });
});
