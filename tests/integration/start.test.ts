import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveHex } from '@/scripts/secret.mjs';

const PORT = 3590;
const address = `http://127.0.0.1:${PORT}`;
const dataDir = mkdtempSync(join(tmpdir(), 'xubei-start-'));
const started: ChildProcess[] = [];

function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(PORT),
      XUBEI_DATA_DIR: dataDir,
      ...env,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return { child, said: () => said };
}

async function until<T>(what: () => Promise<T | undefined>, ms: number): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; await delay(100)) {
    const answer = await what().catch(() => undefined);
    if (answer !== undefined) return answer;
  }
  throw new Error('waited too long');
}

const health = async () => {
  const response = await fetch(`${address}/api/health`);
  return response.status;
};
const isUp = () => until(async () => ((await health()) === 200 ? true : undefined), 240_000);
const isGone = () =>
  until(
    async () =>
      health().then(
        () => undefined,
        () => true,
      ),
    20_000,
  );

async function sql(statement: string) {
  const secret = readFileSync(join(dataDir, 'secret'), 'utf8').trim();
  const port = readFileSync(join(dataDir, 'postgres.port'), 'utf8').trim();
  const password = deriveHex(secret, 'postgres-owner');
  const client = new pg.Client({
    connectionString: `postgresql://postgres:${password}@127.0.0.1:${port}/xubei`,
  });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows;
}

const postmasterPid = () =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const exitOf = async (child: ChildProcess) => {
  const [code] = (await once(child, 'exit')) as [number];
  return code;
};

let first: ReturnType<typeof start>;
beforeAll(async () => {
  first = start();
  await isUp();
}, 300_000);
afterAll(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

describe('npm start', { timeout: 120_000 }, () => {
  it('prints the address and the first step, in both languages', () => {
    expect(first.said()).toContain(`续杯已启动：${address}`);
    expect(first.said()).toContain(`Xubei is running at ${address}`);
    expect(first.said()).toContain(`${address}/setup`);
  });

  it('keeps its secret from other people', () => {
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect(statSync(dataDir).mode & 0o066).toBe(0);
  });

  it('refuses a second start on the same folder and names the first', async () => {
    const second = start({ PORT: String(PORT + 1) });
    expect(await exitOf(second.child)).toBe(1);
    expect(second.said()).toContain(`续杯已在运行：${address}`);
    expect(second.said()).toContain(`already running at ${address}`);
  });

  it('says so when the port is taken, or is no port', async () => {
    const other = mkdtempSync(join(tmpdir(), 'xubei-start-'));
    const taken = start({ XUBEI_DATA_DIR: other });
    expect(await exitOf(taken.child)).toBe(1);
    expect(taken.said()).toContain(`端口 ${PORT} 已被占用`);
    const wrong = start({ XUBEI_DATA_DIR: other, PORT: 'http' });
    expect(await exitOf(wrong.child)).toBe(1);
    expect(wrong.said()).toContain('PORT must be a whole number');
    rmSync(other, { recursive: true, force: true });
  });

  it('brings the database back when it is killed alone', async () => {
    process.kill(postmasterPid(), 'SIGKILL');
    await until(async () => ((await health()) === 503 ? true : undefined), 10_000);
    await isUp();
  });

  it('comes up again after kill -9 with nothing lost, and takes over the database left', async () => {
    await sql("insert into worker_heartbeat values ('kept', now())");
    first.child.kill('SIGKILL');
    await isGone();
    const left = postmasterPid();
    const second = start();
    await isUp();
    expect(postmasterPid()).toBe(left);
    expect(await sql("select id from worker_heartbeat where id = 'kept'")).toEqual([
      { id: 'kept' },
    ]);
    first = second;
  });

  it('comes up again after everything is killed at once', async () => {
    await sql("insert into worker_heartbeat values ('kept too', now())");
    process.kill(postmasterPid(), 'SIGKILL');
    first.child.kill('SIGKILL');
    await isGone();
    first = start();
    await isUp();
    expect(await sql("select id from worker_heartbeat where id like 'kept%' order by 1")).toEqual([
      { id: 'kept' },
      { id: 'kept too' },
    ]);
  });

  it('stops everything on SIGTERM within seconds, with exit code 0', async () => {
    const pid = postmasterPid();
    const exit = exitOf(first.child);
    const begun = performance.now();
    first.child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(performance.now() - begun).toBeLessThan(12_000);
    expect(() => process.kill(pid, 0)).toThrow();
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
  });

  it('will not make a new secret for an old database', async () => {
    rmSync(join(dataDir, 'secret'));
    const third = start();
    expect(await exitOf(third.child)).toBe(1);
    expect(third.said()).toContain('没有密钥文件');
  });
});
