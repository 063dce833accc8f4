import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { MentionedFact } from '@/lib/domain/reading/reading';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { matrixOfSeason } from '@/lib/server/consistency/queries';
import { database } from '@/lib/server/db/client';
import { inTenant } from '@/lib/server/db/in-tenant';
import { stateFacts } from '@/lib/server/facts/mutations';
import { addSlot, markNotApplicable, openRevision } from '@/lib/server/materials/mutations';
import { newCase, refusal } from '../setup/case-file';
import { newOrganisation } from '../setup/organisation';
import { revisionOf, slotOf, stating } from '../setup/slots';

const now = new Date('2026-03-02T02:00:00Z');

describe('the consistency matrix of a season', () => {
  let scope: Scope;
  let seasonId: string;
  let holder: string;

  beforeAll(async () => {
    scope = await newOrganisation('owner');
    ({ seasonId } = await newCase(scope, now));
    const season = await inTenant(scope, (tx) =>
      tx.season.findFirstOrThrow({ where: { id: seasonId }, include: { licence: true } }),
    );
    holder = season.licence.holderName;
  });

  const rowOf = async (fact: MentionedFact) => {
    const { rows } = await inTenant(scope, (tx) => matrixOfSeason(tx, scope, seasonId));
    return rows.find((row) => row.fact === fact);
  };

  it('is empty until a document states something', async () => {
    const matrix = await inTenant(scope, (tx) => matrixOfSeason(tx, scope, seasonId));
    expect(matrix).toEqual({ rows: [], files: {} });
  });

  it('holds confirmed and unconfirmed names against the licence', async () => {
    const licence = await revisionOf(scope, seasonId, 'business-licence', now);
    const domain = await revisionOf(scope, seasonId, 'domain-certificate', now);
    await stateFacts(scope, stating(licence.revisionId, { companyName: holder }), true, now);
    await stateFacts(scope, stating(domain.revisionId, { registrant: '别家有限公司' }), false, now);
    expect(await rowOf('company-name')).toMatchObject({
      expected: { values: [holder], from: 'record' },
      differences: 1,
      cells: [
        {
          kind: 'business-licence',
          feeds: 'A1',
          answer: { kind: 'identical' },
          statements: [{ standing: 'confirmed' }],
        },
        {
          kind: 'domain-certificate',
          feeds: 'A4',
          answer: { kind: 'different' },
          statements: [{ standing: 'proposed' }],
        },
      ],
    });
  });

  it('shows where a proposal nobody has answered was read', async () => {
    const { revisionId } = await revisionOf(scope, seasonId, 'icp-filing', now);
    const ids = { orgId: scope.orgId, revisionId };
    const place = { page: 2, box: { x: 0.1, y: 0.2, width: 0.3, height: 0.02 }, text: '主办单位' };
    await inTenant(scope, async (tx) => {
      const file = await tx.revisionFile.create({
        data: {
          ...ids,
          name: '备案.pdf',
          sha256: 'a'.repeat(64),
          bytes: 1,
          mime: 'application/pdf',
        },
      });
      await tx.proposal.create({
        data: {
          ...ids,
          fileId: file.id,
          field: 'filingEntity',
          value: holder,
          place,
          certainty: 1,
        },
      });
    });
    const row = await rowOf('filing-entity');
    expect(row?.cells[0]).toMatchObject({
      feeds: 'V4',
      answer: { kind: 'identical' },
      statements: [{ standing: 'proposed', field: 'filingEntity', readFrom: { place } }],
    });
  });

  it('says once what was read and became a fact', async () => {
    const { revisionId } = await revisionOf(scope, seasonId, 'icp-filing', now);
    await inTenant(scope, async (tx) => {
      const { fileId, field, value, place } = await tx.proposal.findFirstOrThrow();
      const readFrom = { ...z.record(z.string(), z.json()).parse(place), fileId };
      const fact = { orgId: scope.orgId, revisionId, name: field, source: 'file' } as const;
      await tx.fact.create({ data: { ...fact, value: value ?? '', readFrom } });
    });
    expect((await rowOf('filing-entity'))?.cells[0]?.statements).toHaveLength(1);
  });

  it('leaves out a row set aside as not applicable', async () => {
    const slot = await slotOf(scope, seasonId, 'domain-certificate');
    await markNotApplicable(scope, { slotId: slot.id, reason: '样例' }, now);
    expect((await rowOf('company-name'))?.cells.map(({ kind }) => kind)).toEqual([
      'business-licence',
    ]);
  });

  it('tells several documents of a kind apart', async () => {
    const ordinals = async () => (await rowOf('company-name'))?.cells.map((cell) => cell.ordinal);
    expect(await ordinals()).toEqual([null]);
    const { slotId } = await addSlot(scope, { seasonId, kind: 'business-contract' }, now);
    const { revisionId } = await openRevision(scope, { slotId, mode: 'current' }, now);
    await stateFacts(scope, stating(revisionId, { partyB: holder }), true, now);
    expect(await ordinals()).toEqual([null, 2]);
  });

  it('is nobody else’s: another organisation finds no such season', async () => {
    const stranger = await newOrganisation('owner');
    const attempt = inTenant(stranger, (tx) => matrixOfSeason(tx, stranger, seasonId));
    expect(await refusal(attempt)).toMatchObject({ code: 'not-found' });
    const rows = await inTenant(stranger, (tx) => tx.proposal.count());
    expect(rows).toBe(0);
    expect(await database().proposal.count()).toBe(0);
  });
});
