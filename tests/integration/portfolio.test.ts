import { beforeAll, describe, expect, it } from 'vitest';
import { portfolioQuerySchema } from '@/lib/domain/portfolio/portfolio-query';
import type { Scope } from '@/lib/domain/tenancy/scope';
import {
  archiveClients,
  assignOwners,
  createClient,
  removeSamples,
  restoreClients,
} from '@/lib/server/clients/mutations';
import { inTenant } from '@/lib/server/db/in-tenant';
import { portfolioOwners, portfolioPage } from '@/lib/server/portfolio/queries';
import { newOrganisation } from '@/tests/setup/organisation';
import { clientFacts, newCase } from '@/tests/setup/case-file';

const now = new Date('2026-03-02T02:00:00Z');

const page = (scope: Scope, search: Record<string, string> = {}) =>
  inTenant(scope, (tx) => portfolioPage(tx, scope, portfolioQuerySchema.parse(search)));
const names = async (scope: Scope, search: Record<string, string> = {}) =>
  (await page(scope, search)).rows.map((row) => row.name);

describe('the portfolio', () => {
  it('shows a client without a season as unknown, and one with a season with its standing', async () => {
    const scope = await newOrganisation();
    await createClient(scope, clientFacts({ name: '甲（样例）' }), now);
    await newCase(scope, now, { name: '乙（样例）' });
    const { rows, total } = await page(scope);
    expect(total).toBe(2);
    const [second, first] = rows;
    expect(first).toMatchObject({ name: '甲（样例）', seasonId: null, verdict: null, score: null });
    expect(second).toMatchObject({
      name: '乙（样例）',
      year: 2026,
      licenceNumber: '京B2-20212732',
      verdict: 'not-ready',
      nextDeadlineDay: '2026-03-31',
      vetoes: { V1: 'unknown' },
    });
    expect(second?.nextAction?.ruleId).toMatch(/^[A-Z]/);
  });

  it('finds by name, by code and by licence number, and takes % and _ as they are', async () => {
    const scope = await newOrganisation();
    await createClient(scope, clientFacts({ name: '百分百%客服（样例）' }), now);
    await newCase(scope, now, { name: '云鹿（样例）', uscc: '91350100M000100Y43' });
    expect(await names(scope, { q: '云鹿' })).toEqual(['云鹿（样例）']);
    expect(await names(scope, { q: 'm000100y' })).toEqual(['云鹿（样例）']);
    expect(await names(scope, { q: 'B2-2021' })).toEqual(['云鹿（样例）']);
    expect(await names(scope, { q: '%' })).toEqual(['百分百%客服（样例）']);
    expect(await names(scope, { q: '_' })).toEqual([]);
  });

  it('narrows by verdict, owner, province and archive', async () => {
    const scope = await newOrganisation();
    const { id } = await createClient(
      scope,
      clientFacts({ name: '甲（样例）', province: '粤' }),
      now,
    );
    const { clientId } = await newCase(scope, now, { name: '乙（样例）' });
    const [owner] = await inTenant(scope, (tx) => portfolioOwners(tx, scope));
    const ownerMemberId = owner?.memberId ?? null;
    await assignOwners(scope, { assignments: [{ clientId, ownerMemberId }] }, now);
    expect(await names(scope, { verdict: 'no-season' })).toEqual(['甲（样例）']);
    expect(await names(scope, { verdict: 'not-ready' })).toEqual(['乙（样例）']);
    expect(await names(scope, { owner: ownerMemberId ?? '' })).toEqual(['乙（样例）']);
    expect(await names(scope, { owner: 'none' })).toEqual(['甲（样例）']);
    expect(await names(scope, { province: '粤' })).toEqual(['甲（样例）']);
    await archiveClients(scope, { clientIds: [id], reason: '合同到期' }, now);
    expect(await names(scope)).toEqual(['乙（样例）']);
    expect(await names(scope, { archived: '1' })).toEqual(['甲（样例）']);
  });

  it('ignores an address somebody has bent', async () => {
    const scope = await newOrganisation();
    await createClient(scope, clientFacts(), now);
    const bent = {
      verdict: "ready' OR 1=1",
      owner: 'x',
      sort: 'name; DROP',
      page: '-3',
      province: 'XX',
    };
    expect((await page(scope, bent)).total).toBe(1);
  });

  it('removes the samples in one step and brings the same ones back', async () => {
    const scope = await newOrganisation();
    await createClient(scope, clientFacts({ name: '真实（样例）' }), now);
    const { id } = await createClient(scope, clientFacts({ name: '虚构（样例）' }), now);
    await inTenant(scope, (tx) =>
      tx.client.updateMany({ where: { id, orgId: scope.orgId }, data: { isSample: true } }),
    );
    const clientIds = await removeSamples(scope, '移除样例', now);
    expect(clientIds).toEqual([id]);
    expect(await names(scope)).toEqual(['真实（样例）']);
    await restoreClients(scope, { clientIds }, now);
    expect(await names(scope)).toHaveLength(2);
  });

  it('shows no client of another tenant', async () => {
    const mine = await newOrganisation();
    const other = await newOrganisation();
    await newCase(mine, now);
    expect(await page(other)).toMatchObject({ rows: [], total: 0 });
  });
});

describe('a portfolio of 5,000 clients', () => {
  let scope: Scope;

  beforeAll(async () => {
    scope = await newOrganisation();
    await inTenant(scope, async (tx) => {
      await tx.$executeRaw`
        INSERT INTO client (id, org_id, name, province, updated_at)
        SELECT gen_random_uuid(), ${scope.orgId}::uuid, '客户 ' || lpad(n::text, 5, '0'), '京', now()
        FROM generate_series(1, 5000) n`;
      await tx.$executeRaw`
        INSERT INTO licence (id, org_id, client_id, number, holder_name, seats, updated_at)
        SELECT gen_random_uuid(), org_id, id, '京B2-2021' || right(name, 5), name, 100, now()
        FROM client WHERE org_id = ${scope.orgId}::uuid`;
      await tx.$executeRaw`
        INSERT INTO season (id, org_id, client_id, licence_id, year, pack_refs, updated_at)
        SELECT gen_random_uuid(), org_id, client_id, id, y, ARRAY['seed-call-centre@1'], now()
        FROM licence, unnest(ARRAY[2025, 2026]) y WHERE org_id = ${scope.orgId}::uuid`;
      await tx.$executeRaw`
        INSERT INTO season_standing (season_id, org_id, day, verdict, ready, score, vetoes,
          fail_count, unknown_count, urgency, updated_at)
        SELECT s.id, s.org_id, '2026-03-02', 'not-ready', false, 50, '{"V1":"fail"}', 1, 0,
          CASE WHEN s.year = 2025 THEN 9999 ELSE right(l.number, 5)::int % 1000 END, now()
        FROM season s JOIN licence l ON l.id = s.licence_id
        WHERE s.org_id = ${scope.orgId}::uuid`;
    });
  });

  it('is paged through once, every client exactly once, the worst first, by this year only', async () => {
    const seen: string[] = [];
    const ranks: number[] = [];
    const first = await page(scope);
    expect(first).toMatchObject({ total: 5000, pageCount: 100 });
    for (let number = 1; number <= first.pageCount; number += 1) {
      const { rows } = await page(scope, { page: String(number) });
      expect(rows).toHaveLength(50);
      seen.push(...rows.map((row) => row.clientId));
      ranks.push(...rows.map((row) => Number(row.name.slice(-5)) % 1000));
      expect(new Set(rows.map((row) => row.year))).toEqual(new Set([2026]));
    }
    expect(new Set(seen).size).toBe(5000);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('answers a page past the end with the first page', async () => {
    const { rows, page: shown } = await page(scope, { page: '101' });
    expect(shown).toBe(1);
    expect(rows).toHaveLength(50);
  });
});
