import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { startWorker, type Worker } from '@/lib/server/jobs/queue';
import { newsOfSeason, trayOfSeason } from '@/lib/server/tray/queries';
import { newCase } from '../setup/case-file';
import { newOrganisation } from '../setup/organisation';
import { allRead, drop, licenceOf } from '../setup/reading';
import { slotOf } from '../setup/slots';

const now = new Date('2026-03-02T02:00:00Z');
const HOLDER = '云鹿通信（样例）';

describe('reading what was dropped', () => {
  let worker: Worker;
  let scope: Scope;
  let seasonId: string;

  beforeAll(async () => {
    worker = await startWorker((error) => console.error(error));
    scope = await newOrganisation('officer');
    ({ seasonId } = await newCase(scope, now));
  });
  afterAll(() => worker.stop());

  const tray = () => inTenant(scope, (tx) => trayOfSeason(tx, scope, seasonId));
  const news = () => inTenant(scope, (tx) => newsOfSeason(tx, scope, seasonId, new Date()));

  it('files a licence of the company and proposes its facts, unconfirmed', async () => {
    await drop(scope, seasonId, '执照.pdf', await licenceOf(HOLDER), '材料/主体');
    await allRead(scope);
    const slot = await slotOf(scope, seasonId, 'business-licence');
    expect(slot.revisions[0]?.files.map(({ name }) => name)).toEqual(['执照.pdf']);
    const facts = slot.revisions[0]?.facts ?? [];
    expect(facts.map(({ name }) => name)).toContain('uscc');
    expect(facts.every(({ confirmed }) => confirmed === null)).toBe(true);
    expect(await news()).toMatchObject({
      progress: { files: 1, filesDone: 1, filesFailed: 0, pages: 1, pagesDone: 1 },
      filed: [{ fileName: '执照.pdf', kind: 'business-licence', slotId: slot.id }],
      waiting: 0,
    });
    expect(await tray()).toEqual([]);
  });
});
