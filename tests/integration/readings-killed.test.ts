import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { startWorker } from '@/lib/server/jobs/queue';
import { trayOfSeason } from '@/lib/server/tray/queries';
import { newCase } from '../setup/case-file';
import { newOrganisation } from '../setup/organisation';
import { allRead, drop, licenceOf, longFile } from '../setup/reading';

const now = new Date('2026-03-02T02:00:00Z');

describe('workers', { timeout: 120_000 }, () => {
  let scope: Scope;
  let seasonId: string;
  let children: ChildProcess[] = [];

  beforeEach(async () => {
    scope = await newOrganisation('officer');
    ({ seasonId } = await newCase(scope, now));
  });
  afterEach(async () => {
    for (const child of children) await end(child);
    children = [];
  });

  const startChild = async () => {
    const child = fork('scripts/worker.ts', {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children.push(child);
    await once(child, 'message');
    return child;
  };
  const end = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const readings = () =>
    inTenant(scope, (tx) => tx.reading.findMany({ where: { orgId: scope.orgId } }));
  const untilRunning = async () => {
    const until = Date.now() + 30_000;
    while (
      !(await readings()).some(({ state, pagesDone }) => state === 'running' && pagesDone > 0)
    ) {
      if (Date.now() > until) throw new Error(JSON.stringify(await readings()));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };

  it('take up what a killed one was reading, and keep one result', async () => {
    const first = await startChild();
    await drop(scope, seasonId, '长.pdf', await longFile(250));
    await untilRunning();
    await end(first);
    expect((await readings())[0]?.state).toBe('running');
    const killedAt = Date.now();
    await startChild();
    await allRead(scope, 60_000);
    expect(Date.now() - killedAt).toBeLessThan(60_000);
    expect(await readings()).toMatchObject([{ state: 'done', attempts: 2 }]);
    const tray = await inTenant(scope, (tx) => trayOfSeason(tx, scope, seasonId));
    expect(tray).toHaveLength(1);
  });

  it('lay back what they were reading when they are told to stop', async () => {
    const child = await startChild();
    await drop(scope, seasonId, '长.pdf', await longFile(120));
    await untilRunning();
    child.send('stop');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await readings()).toMatchObject([{ state: 'waiting', attempts: 0, leaseToken: null }]);
    await startChild();
    await allRead(scope, 60_000);
    expect(await readings()).toMatchObject([{ state: 'done', attempts: 1 }]);
  });

  it('share the work: no file is begun twice', async () => {
    await Promise.all([startChild(), startChild()]);
    for (let count = 10; count < 22; count += 1) {
      await drop(scope, seasonId, `${count}.pdf`, await licenceOf(`第${count}家（样例）`));
    }
    await allRead(scope, 60_000);
    const rows = await readings();
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ state, attempts }) => state !== 'done' || attempts !== 1)).toEqual([]);
  });

  it('read what was given while none was there', async () => {
    await drop(scope, seasonId, '早.pdf', await licenceOf('先来的（样例）'));
    expect((await readings())[0]?.state).toBe('waiting');
    await startChild();
    await allRead(scope, 30_000);
  });
});

describe('a file that comes while its bytes are being read', { timeout: 60_000 }, () => {
  it('is sorted with the first, whenever it comes', async () => {
    const worker = await startWorker((error) => console.error(error));
    try {
      const scope = await newOrganisation('officer');
      const seasons = await Promise.all(
        Array.from({ length: 12 }, (_, at) =>
          newCase(scope, now, { number: `京B2-202127${40 + at}` }),
        ),
      );
      const bytes = await licenceOf('后来的（样例）');
      for (const { seasonId } of seasons) {
        await drop(scope, seasonId, '同.pdf', bytes);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      await allRead(scope);
      for (const { seasonId } of seasons) {
        const tray = await inTenant(scope, (tx) => trayOfSeason(tx, scope, seasonId));
        expect(tray.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
          ['other-company'],
        ]);
      }
    } finally {
      await worker.stop();
    }
  });
});
