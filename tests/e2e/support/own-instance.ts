import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export type OwnInstance = {
  address: string;
  dataDir: string;
  health: () => Promise<{ status: number; body: unknown }>;
  /** Ends PostgreSQL and keeps it down until the answer is called. */
  takeDatabaseAway: () => () => void;
  stop: () => Promise<void>;
};

/** An instance for one test that breaks things: nobody else's journey shares it. */
export async function startInstance(port: number): Promise<OwnInstance> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'xubei-e2e-own-'));
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), XUBEI_DATA_DIR: dataDir, XUBEI_SIGNUP: 'open' };
  const keeper = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: 'ignore' });
  const health = () => healthOf(address);
  await until(async () => (await health()).status === 200, 90_000);
  return {
    address,
    dataDir,
    health,
    takeDatabaseAway: () => takeDatabaseAway(keeper, dataDir),
    stop: () => stop(keeper, dataDir),
  };
}

/** The keeper sleeps meanwhile: awake, it would start the database again within a second. */
function takeDatabaseAway(keeper: ChildProcess, dataDir: string) {
  const note = readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
  keeper.kill('SIGSTOP');
  process.kill(Number(note.split('\n')[0]), 'SIGQUIT');
  return () => keeper.kill('SIGCONT');
}

async function healthOf(address: string) {
  try {
    const answer = await fetch(`${address}/api/health`);
    return { status: answer.status, body: await answer.json() };
  } catch {
    return { status: 0, body: undefined };
  }
}

export async function until(isSo: () => Promise<boolean>, milliseconds: number) {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not come to that in time.');
    await delay(250);
  }
}

async function stop(keeper: ChildProcess, dataDir: string) {
  keeper.kill('SIGCONT');
  if (keeper.exitCode === null) {
    const gone = once(keeper, 'exit');
    keeper.kill('SIGTERM');
    await gone;
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
