import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/api/health/route';
import { closeDatabase, database } from '@/lib/server/db/client';
import { sayAlive } from '@/lib/server/jobs/heartbeat';
import { diskStore } from '@/lib/server/storage/disk-store';
import * as store from '@/lib/server/storage/store';
import { asOwner } from '@/tests/setup/organisation';

const ask = async () => {
  const response = await GET();
  const text = await response.text();
  expect(text).not.toMatch(/postgres|127\.0\.0\.1|password|\/tmp/i);
  return { status: response.status, body: JSON.parse(text) as unknown };
};

beforeEach(async () => {
  await sayAlive('worker', new Date());
});
afterAll(() => {
  vi.restoreAllMocks();
});

describe('health', () => {
  it('is 200 when every part is up', async () => {
    const up = { state: 'up' };
    expect(await ask()).toEqual({
      status: 200,
      body: { status: 'up', checks: { database: up, migrations: up, storage: up, jobs: up } },
    });
  });

  it('is 503 when no worker was heard of for a minute', async () => {
    await sayAlive('worker', new Date(Date.now() - 60_000));
    expect(await ask()).toMatchObject({
      status: 503,
      body: { checks: { jobs: { state: 'down' }, database: { state: 'up' } } },
    });
  });

  it('is 503 when a migration is missing', async () => {
    const mark = (value: string) =>
      asOwner((client) => client.query(`update _prisma_migrations set rolled_back_at = ${value}`));
    await mark('now()');
    const answer = await ask();
    await mark('null');
    expect(answer).toMatchObject({
      status: 503,
      body: { checks: { migrations: { state: 'down' } } },
    });
  });

  it('is 503 when files cannot be written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xubei-health-'));
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    const spy = vi.spyOn(store, 'fileStore').mockReturnValue(diskStore(file));
    expect(await ask()).toMatchObject({
      status: 503,
      body: { checks: { storage: { state: 'down' } } },
    });
    spy.mockRestore();
    rmSync(folder, { recursive: true });
  });

  it('answers within three seconds when the database hangs', async () => {
    await asOwner(async (client) => {
      await database().$queryRaw`select 1`;
      await client.query('begin; lock table worker_heartbeat, _prisma_migrations');
      const begun = performance.now();
      const answer = await ask();
      expect(performance.now() - begun).toBeLessThan(3000);
      expect(answer).toMatchObject({ status: 503, body: { checks: { jobs: { state: 'down' } } } });
      await client.query('rollback');
    });
    await closeDatabase();
  });
});
