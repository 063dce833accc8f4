import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../say.mjs';
import { postgresAccount, spawnAs } from './account.mjs';
import { postgresBinaries } from './binaries.mjs';
import { choosePort } from './port.mjs';
import { isAlive, livingPostmaster, readPostmaster } from './postmaster.mjs';

const START_MS = 60_000;
const STOP_MS = 15_000;

/**
 * A PostgreSQL of our own in `dir`. A server that outlived its supervisor is adopted.
 * `durable: false` is for throw-away databases only.
 */
export async function openCluster({ dir, password, durable = true }) {
  const living = livingPostmaster(dir);
  const port = living?.port ?? (await choosePort(join(dirname(dir), 'postgres.port')));
  const begin = () => start({ dir, password, durable, port });
  // The port is known before the server takes connections: others start meanwhile.
  const started = living ? untilReady(dir) : begin();
  started.catch(() => undefined);
  return {
    port,
    started,
    isAdopted: living !== undefined,
    isUp: () => isUp(dir),
    restart: async () => {
      if (livingPostmaster(dir) === undefined) await begin();
    },
    stop: () => stop(dir),
  };
}

async function start({ dir, password, durable, port }) {
  const account = postgresAccount();
  const programs = postgresBinaries();
  if (!existsSync(join(dir, 'PG_VERSION'))) {
    await initialise({ dir, password, durable, account, programs });
  }
  const log = openSync(join(dirname(dir), 'postgres.log'), 'a', 0o600);
  const args = ['-D', dir, '-p', String(port), ...settings(durable)];
  const child = spawnAs(account, [dirname(dir)], programs.postgres, args, {
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C in the terminal is for us: the database stops last.
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  child.unref();
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`PostgreSQL stopped (${code}):\n${logTail(dir)}`);
  });
  failed.catch(() => undefined);
  await Promise.race([untilReady(dir), failed]);
}

/** Initialised beside its place and renamed into it: a kill in the middle leaves nothing half-made. */
async function initialise({ dir, password, durable, account, programs }) {
  const fresh = `${dir}.new`;
  const passwordFile = `${dir}.password`;
  await rm(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account !== undefined) {
    for (const path of [fresh, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  try {
    await run(account, [dirname(dir)], programs.initdb, [
      `--pgdata=${fresh}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
    await rename(fresh, dir);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function run(account, reach, program, args) {
  const child = spawnAs(account, reach, program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} failed (${code}): ${said}`);
}

const settings = (durable) =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

async function untilReady(dir) {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await delay(15)) {
    const note = readPostmaster(dir);
    if (note?.ready) return;
  }
  throw new Refusal(
    `数据库在 60 秒内没有就绪。记录见 ${join(dirname(dir), 'postgres.log')}。`,
    `The database was not ready within 60 seconds. See ${join(dirname(dir), 'postgres.log')}.`,
  );
}

async function stop(dir) {
  const pid = readPostmaster(dir)?.pid;
  if (pid === undefined || !isAlive(pid)) return;
  process.kill(pid, 'SIGINT'); // fast shutdown: open transactions are rolled back
  for (const deadline = Date.now() + STOP_MS; Date.now() < deadline; await delay(20)) {
    if (!isAlive(pid)) return;
  }
  process.kill(pid, 'SIGQUIT');
}

function isUp(dir) {
  const note = readPostmaster(dir);
  return note !== undefined && isAlive(note.pid);
}

const logTail = (dir) =>
  readFileSync(join(dirname(dir), 'postgres.log'), 'utf8')
    .split('\n')
    .slice(-12)
    .join('\n');
