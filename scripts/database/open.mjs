import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../say.mjs';
import { deriveHex } from '../secret.mjs';
import { openCluster } from './cluster.mjs';
import { APP_ROLE, ensureAppRole, grantApp } from './roles.mjs';

/**
 * The database this instance runs on: the one of `databaseUrl`, or our own below the data folder.
 * `appUrl` is known at once for our own; `ready` settles when it is migrated and open to the app.
 */
export async function openDatabase({ dataDir, databaseUrl, secret, durable = true }) {
  const appPassword = deriveHex(secret, 'postgres-app');
  if (databaseUrl) return openForeign(databaseUrl, appPassword);
  const password = deriveHex(secret, 'postgres-owner');
  const cluster = await openCluster({ dir: join(dataDir, 'postgres'), password, durable });
  const url = (role, pass, name) =>
    `postgresql://${role}:${pass}@127.0.0.1:${cluster.port}/${name}`;
  const ownerUrl = url('postgres', password, 'xubei');
  const appUrl = url(APP_ROLE, appPassword, 'xubei');
  const ready = cluster.started
    .then(() => createDatabase(url('postgres', password, 'postgres')))
    .then(() => prepareDatabase(ownerUrl, appPassword));
  ready.catch(() => undefined);
  return { ...cluster, ownerUrl, appUrl, ready };
}

async function openForeign(ownerUrl, appPassword) {
  const prepared = await prepareDatabase(ownerUrl, appPassword);
  const app = new URL(ownerUrl);
  if (prepared.isOwn) Object.assign(app, { username: prepared.role, password: appPassword });
  const nothing = async () => undefined;
  const ready = Promise.resolve(prepared);
  return {
    ownerUrl,
    appUrl: app.href,
    ready,
    isAdopted: true,
    isUp: () => true,
    restart: nothing,
    stop: nothing,
  };
}

async function createDatabase(url) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'xubei'");
    if (rowCount === 0) await client.query('create database xubei');
  });
}

/** Role, migrations, queue tables, grants. Run again at every start, it changes nothing. */
async function prepareDatabase(ownerUrl, appPassword) {
  const [{ migrate }, { installJobs }] = await Promise.all([
    import('./migrations.mjs'),
    import('./jobs-schema.mjs'),
  ]);
  return withClient(ownerUrl, async (client) => {
    // Two starts against one server take turns.
    await client.query("select pg_advisory_lock(hashtext('xubei-prepare'))");
    const app = await ensureAppRole(client, appPassword);
    await migrate({ client, ownerUrl });
    await installJobs({ client, ownerUrl });
    if (app.isOwn) await grantApp(client, app.role);
    const { rows } = await client.query('select not exists (select 1 from "user") as "isFresh"');
    return { ...app, isFresh: rows[0].isFresh };
  });
}

async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = await connect(pg, url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function connect(pg, url, attempts = 40) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    // 57P03: a server that recovers from a kill takes no connections yet.
    if (error.code === '57P03' && attempts > 0) {
      await delay(250);
      return connect(pg, url, attempts - 1);
    }
    throw refusalFor(error, url);
  }
}

function refusalFor(error, url) {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || 5432}${pathname}`;
  if (error.code === '28P01' || error.code === '28000') {
    return new Refusal(
      `数据库 ${place} 不接受这个密码。如果密钥文件 secret 被换过，请恢复原来的那一份。`,
      `The database ${place} does not accept the password. If the key file "secret" was replaced, restore the original.`,
    );
  }
  return new Refusal(
    `连不上数据库 ${place}：${error.message || error.code}`,
    `Cannot reach the database ${place}: ${error.message || error.code}`,
  );
}
