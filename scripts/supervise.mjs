import { join } from 'node:path';
import { openDatabase } from './database/open.mjs';
import { freePort } from './database/port.mjs';
import { keepRunning } from './child.mjs';
import { holdDataDir } from './only-one.mjs';
import { dataDirOf, root } from './root.mjs';
import { Refusal, say, sayFailure } from './say.mjs';
import { instanceSecret } from './secret.mjs';
import { readSettings } from './settings.mjs';

const WATCH_MS = 1_000;

/** Database, web and worker of one data folder, from start to a clean stop. */
export async function supervise({ dev }) {
  const { port, host } = readSettings();
  const dataDir = dataDirOf();
  const address = `http://${/^(0\.0\.0\.0|::)$/.test(host) ? 'localhost' : host}:${port}`;
  const secret = instanceSecret(dataDir);
  const release = await holdDataDir(dataDir, address);
  const running = [release];
  const stop = stopOnce(running);
  stopOnSignals(stop);
  try {
    if ((await freePort(port, host)) === undefined) throw portTaken(port);
    const database = await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL, secret });
    running.push(database.stop);
    const env = childEnv({ dev, dataDir, secret, host, port, appUrl: database.appUrl });
    const web = startWeb({ dev, env, port, ready: database.ready, stop });
    running.push(web.stop);
    const { isFresh } = await database.ready;
    await web.listening;
    sayAddress(address, isFresh);
    running.push(startWorker(env).stop);
    watch(database);
  } catch (error) {
    sayFailure(error);
    await stop(1);
  }
}

function startWeb({ dev, env, port, ready, stop }) {
  let isListening;
  const listening = new Promise((resolve) => (isListening = resolve));
  const goWhenReady = (child) => ready.then(() => child.send('go')).catch(() => undefined);
  const web = keepRunning(join(root, 'scripts/serve.mjs'), {
    args: dev ? ['--dev'] : [],
    env,
    onStart: goWhenReady,
    onMessage: (message) => {
      if (message.kind === 'listening') isListening();
      if (message.kind !== 'failed') return;
      sayFailure(message.code === 'EADDRINUSE' ? portTaken(port) : new Error(message.code));
      void stop(1);
    },
  });
  return { ...web, listening };
}

const startWorker = (env) =>
  keepRunning(join(root, 'scripts/worker.ts'), {
    execArgv: ['--import', 'tsx'],
    env,
  });

/** Starts the database again when it was killed under us; the app waits and finds it. */
function watch(database) {
  let isBusy = false;
  const timer = setInterval(async () => {
    if (isBusy || database.isUp()) return;
    isBusy = true;
    await database.restart().catch(sayFailure);
    isBusy = false;
  }, WATCH_MS);
  timer.unref();
}

const childEnv = ({ dev, dataDir, secret, host, port, appUrl }) => ({
  NODE_ENV: dev ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  XUBEI_DATA_DIR: dataDir,
  XUBEI_SECRET: secret,
  XUBEI_APP_DATABASE_URL: appUrl,
  HOST: host,
  PORT: String(port),
});

function sayAddress(address, isFresh) {
  say(`续杯已启动：${address}`, `Xubei is running at ${address}`);
  if (isFresh) say(`首次使用，请打开 ${address}/setup`, `First run: open ${address}/setup`);
}

const portTaken = (port) =>
  new Refusal(
    `端口 ${port} 已被占用。请用 PORT 指定另一个端口，例如 PORT=${port + 1} npm start。`,
    `Port ${port} is taken. Choose another with PORT, as in PORT=${port + 1} npm start.`,
  );

/** Stops in the opposite order of starting: worker, web, database, note. */
function stopOnce(running) {
  let begun;
  return (code) => (begun ??= stopAll(running, code));
}

async function stopAll(running, code) {
  for (const stop of [...running].reverse()) await Promise.resolve(stop()).catch(sayFailure);
  process.exit(code);
}

function stopOnSignals(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  // Killed, npm cannot pass a signal on: its going is one.
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== parent && void stop(0), WATCH_MS).unref();
}
