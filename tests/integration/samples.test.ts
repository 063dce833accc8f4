import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { createSampleClients } from '@/lib/server/samples/mutations';
import { fileStore } from '@/lib/server/storage/store';
import { returnToTray } from '@/lib/server/tray/mutations';
import { newOrganisation } from '../setup/organisation';

const now = new Date('2026-11-23T04:00:00Z');

const standings = (scope: Scope) =>
  inTenant(scope, (tx) =>
    tx.seasonStanding.findMany({
      where: { orgId: scope.orgId },
      include: { season: { include: { client: true } } },
    }),
  );

describe('the sample workspace', () => {
  let scope: Scope;
  beforeAll(async () => {
    scope = await newOrganisation();
    await createSampleClients(scope, now);
  });

  const standingsOf = async (name: string) =>
    (await standings(scope))
      .filter((row) => row.season.client.name.includes(name))
      .sort((a, b) => b.season.year - a.season.year);

  it('has one company that is ready', async () => {
    const [current, last] = await standingsOf('云鹿');
    expect(current).toMatchObject({ verdict: 'ready', ready: true });
    expect(last).toMatchObject({ verdict: 'filed' });
  });

  it('has one with photos, filing entity, back-payments and hosting vetoed', async () => {
    const [current] = await standingsOf('海棠');
    expect(current?.verdict).toBe('not-ready');
    expect(current?.vetoes).toEqual({ V1: 'pass', V2: 'fail', V3: 'fail', V4: 'fail', V5: 'fail' });
  });

  it('has one whose window closed without a confirmed filing', async () => {
    const [current] = await standingsOf('青禾');
    expect(current?.verdict).toBe('window-closed');
  });

  it('is read where somebody takes a file out of its row', async () => {
    const where = { orgId: scope.orgId };
    const file = await inTenant(scope, (tx) =>
      tx.revisionFile.findFirstOrThrow({
        where: { ...where, revision: { slot: { season: { closedAt: null } } } },
      }),
    );
    const readings = () =>
      inTenant(scope, (tx) => tx.reading.findMany({ where: { ...where, sha256: file.sha256 } }));
    expect(await readings()).toEqual([]);
    await returnToTray(scope, file.id, now);
    expect(await readings()).toMatchObject([{ state: 'waiting' }]);
  });

  it('marks every client as a sample and keeps a real file for every row', async () => {
    const [clients, files] = await inTenant(scope, (tx) =>
      Promise.all([
        tx.client.findMany({ where: { orgId: scope.orgId } }),
        tx.revisionFile.findMany({ where: { orgId: scope.orgId } }),
      ]),
    );
    expect(clients.map((client) => client.isSample)).toEqual([true, true, true]);
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      expect(await fileStore().sizeOf(scope.orgId, file.sha256)).toBe(Number(file.bytes));
    }
  });

  it('changes nothing when it is asked for twice', async () => {
    const before = (await standings(scope)).length;
    await createSampleClients(scope, now);
    expect((await standings(scope)).length).toBe(before);
  });

  it('is not seen from another organisation', async () => {
    expect(await standings(await newOrganisation())).toEqual([]);
  });
});
