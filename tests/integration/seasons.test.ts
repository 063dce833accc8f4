import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { inTenant } from '@/lib/server/db/in-tenant';
import {
  archiveSeason,
  declareRegister,
  planFiling,
  recordFiling,
  restoreSeason,
  startSeason,
} from '@/lib/server/seasons/mutations';
import { seasonFiling } from '@/lib/server/seasons/queries';
import { newOrganisation } from '@/tests/setup/organisation';
import { newCase, codesOf, refusal } from '@/tests/setup/case-file';

const now = new Date('2026-03-02T02:00:00Z');

const nothingYet = {
  plannedOn: null,
  submittedAt: null,
  returnedOn: null,
  confirmedAt: null,
  cancellationMarkedOn: null,
  mergerUnderWay: 'unknown' as const,
};

describe('a season', () => {
  it('begins with a place for every kind and a verdict that is not ready', async () => {
    const scope = await newOrganisation();
    const { seasonId } = await newCase(scope, now);
    const season = await inTenant(scope, (tx) =>
      tx.season.findFirstOrThrow({
        where: { id: seasonId },
        include: { standing: true, slots: true },
      }),
    );
    expect(season.slots.length).toBeGreaterThan(10);
    expect(season.standing).toMatchObject({ verdict: 'not-ready', ready: false });
  });

  it('exists once for a licence and a year', async () => {
    const scope = await newOrganisation();
    const { seasonId } = await newCase(scope, now);
    const season = await inTenant(scope, (tx) => seasonFiling(tx, scope, seasonId));
    const again = startSeason(
      scope,
      { licenceId: season?.licenceId ?? '', year: 2026, carryOver: true },
      now,
    );
    expect(await refusal(again)).toMatchObject({ code: 'duplicate', values: { year: 2026 } });
  });

  it('carries lasting documents over as proposals, without files, stamps or confirmation', async () => {
    const scope = await newOrganisation();
    const { seasonId } = await newCase(scope, now);
    const licenceId = await inTenant(scope, async (tx) => {
      const slot = await tx.materialSlot.findFirstOrThrow({
        where: { seasonId, kind: 'hosting-agreement' },
      });
      await tx.materialSlot.update({ where: { id: slot.id }, data: { label: '亦庄机房' } });
      const revision = await tx.revision.create({
        data: { orgId: scope.orgId, slotId: slot.id, number: 1 },
      });
      const fact = { orgId: scope.orgId, revisionId: revision.id, confirmedAt: now };
      await tx.fact.createMany({
        data: [
          { ...fact, name: 'termEndsOn', value: '2027-12-31' },
          { ...fact, name: 'signedByBoth', value: true },
          { ...fact, name: 'provider', value: '未确认的', confirmedAt: null },
        ],
      });
      return (await tx.season.findFirstOrThrow({ where: { id: seasonId } })).licenceId;
    });
    const next = await startSeason(scope, { licenceId, year: 2027, carryOver: true }, now);
    const slot = await inTenant(scope, (tx) =>
      tx.materialSlot.findFirstOrThrow({
        where: { seasonId: next.id, kind: 'hosting-agreement' },
        include: { revisions: { include: { facts: true, files: true } } },
      }),
    );
    expect(slot.label).toBe('亦庄机房');
    expect(slot.revisions[0]?.files).toEqual([]);
    expect(slot.revisions[0]?.facts).toMatchObject([
      { name: 'termEndsOn', value: '2027-12-31', confirmedAt: null },
    ]);
  });

  it('records what happened to the filing, and refuses to overwrite what somebody else recorded', async () => {
    const scope = await newOrganisation();
    const { seasonId: id } = await newCase(scope, now);
    await recordFiling(
      scope,
      { ...nothingYet, id, version: 1, returnedOn: civilDate('2026-03-20') },
      now,
    );
    const second = planFiling(scope, { id, version: 1, plannedOn: civilDate('2026-03-05') }, now);
    expect(await refusal(second)).toMatchObject({
      code: 'conflict',
      values: { returnedOn: '2026-03-20', version: 2 },
    });
  });

  it('is filed once confirmed inside the window', async () => {
    const scope = await newOrganisation();
    const { seasonId: id } = await newCase(scope, now);
    const times = {
      submittedAt: '2026-03-02T01:00:00.000Z',
      confirmedAt: '2026-03-02T01:30:00.000Z',
    };
    await recordFiling(scope, { ...nothingYet, ...times, id, version: 1 }, now);
    const standing = await inTenant(scope, (tx) =>
      tx.seasonStanding.findFirstOrThrow({ where: { seasonId: id } }),
    );
    expect(standing).toMatchObject({ verdict: 'filed', nextDeadlineDay: null });
  });

  it('is archived with a reason and brought back', async () => {
    const scope = await newOrganisation();
    const { seasonId: id } = await newCase(scope, now);
    await archiveSeason(scope, { id, reason: '年度填错' }, now);
    const plan = planFiling(scope, { id, version: 2, plannedOn: null }, now);
    expect(await refusal(plan)).toMatchObject({ code: 'conflict' });
    await restoreSeason(scope, id, now);
    const season = await inTenant(scope, (tx) => seasonFiling(tx, scope, id));
    expect(season?.archivedAt).toBeNull();
  });

  it('is not found, not read and not written by another tenant', async () => {
    const mine = await newOrganisation();
    const other = await newOrganisation();
    const { seasonId: id } = await newCase(mine, now);
    const season = await inTenant(mine, (tx) => seasonFiling(tx, mine, id));
    expect(await inTenant(other, (tx) => seasonFiling(tx, other, id))).toBeUndefined();
    const tries = [
      startSeason(other, { licenceId: season?.licenceId ?? '', year: 2027, carryOver: true }, now),
      recordFiling(other, { ...nothingYet, id, version: 1 }, now),
      planFiling(other, { id, version: 1, plannedOn: null }, now),
      declareRegister(other, { id, version: 1, asOf: null }, now),
      archiveSeason(other, { id, reason: '越权' }, now),
      restoreSeason(other, id, now),
    ];
    expect(await codesOf(tries)).toEqual(['not-found']);
  });
});
