import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const FIRST_PORT = 3700;
const LAST_PORT = 3799;

export type Instance = { address: string; isOurs: boolean; env: Record<string, string> };

/**
 * The app under test. XUBEI_E2E_URL points at one that runs already; else a port and an empty data
 * folder are taken once, by the first process, and handed to the workers through the environment.
 */
export async function rentHouse(): Promise<Instance> {
  const given = process.env.XUBEI_E2E_URL;
  if (given) return { address: given.replace(/\/$/, ''), isOurs: false, env: {} };
  const port = (process.env.XUBEI_E2E_PORT ??= String(await freePort()));
  const dataDir = (process.env.XUBEI_E2E_DATA_DIR ??= freshFolder());
  const address = `http://127.0.0.1:${port}`;
  const env = { PORT: port, XUBEI_DATA_DIR: dataDir, XUBEI_SIGNUP: 'open', NEXTAUTH_URL: address };
  return { address, isOurs: true, env };
}

async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${FIRST_PORT} to ${LAST_PORT}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function freshFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xubei-e2e-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
