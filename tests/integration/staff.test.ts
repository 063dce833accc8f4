import { beforeAll, describe, expect, it } from 'vitest';
import { idCardCheckCharacter } from '@/lib/domain/identifiers/id-card';
import type { ReadDocument } from '@/lib/domain/reading/page';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { stateFacts } from '@/lib/server/facts/mutations';
import { sealResult } from '@/lib/server/readings/queries';
import { startSeason } from '@/lib/server/seasons/mutations';
import { assignRoles, mapColumns } from '@/lib/server/staff/mutations';
import { staffOfSeason } from '@/lib/server/staff/queries';
import { newCase, refusal } from '../setup/case-file';
import { newOrganisation } from '../setup/organisation';
import { revisionOf, stating } from '../setup/slots';

const now = new Date('2026-03-02T02:00:00Z');
const number = (first17: string) => `${first17}${idCardCheckCharacter(first17)}`;
const people = [
  ['张样例', number('11010519310315001')],
  ['李样例', number('11010519420826003')],
  ['王样例', number('11010519490711005')],
] as const;

const sheet: ReadDocument = {
  pageCount: 1,
  complete: true,
  notes: [],
  pages: [
    {
      number: 1,
      origin: 'sheet',
      width: 1,
      height: 1,
      turned: 0,
      straightened: 0,
      title: '名单',
      lines: [],
      tables: [
        {
          rows: [
            ['顺次', '员工', '证照', '期数'],
            ...people.map(([name, id], i) => [String(i + 1), name, id, '202501-202503']),
          ].map((row) => row.map((text) => ({ text, box: null, certainty: 1 }))),
        },
      ],
    },
  ],
};

describe('the staff lab of a season', () => {
  let scope: Scope;
  let seasonId: string;
  let revisionId: string;

  beforeAll(async () => {
    scope = await newOrganisation('owner');
    ({ seasonId } = await newCase(scope, now));
  });

  const lab = () => inTenant(scope, (tx) => staffOfSeason(tx, scope, seasonId));

  async function fileRead() {
    const sha256 = 'c'.repeat(64);
    await inTenant(scope, async (tx) => {
      const mime = 'text/csv';
      await tx.revisionFile.create({
        data: { orgId: scope.orgId, revisionId, name: '名单.csv', sha256, bytes: 1, mime },
      });
      const { id } = await tx.reading.create({
        data: { orgId: scope.orgId, sha256, mime, state: 'waiting' },
      });
      const reading = { parts: [], pages: [], complete: true, notes: [] };
      const data = await sealResult(scope, id, { document: sheet, reading });
      await tx.reading.update({ where: { id }, data: { ...data, state: 'done' } });
    });
  }

  it('is empty until a statement is filed', async () => {
    expect(await lab()).toMatchObject({ files: [], people: [], before: null });
  });

  it('asks for the columns of an unknown form, remembers the answer, and hides every number', async () => {
    ({ revisionId } = await revisionOf(scope, seasonId, 'social-insurance', now));
    await fileRead();
    const asked = await lab();
    expect(asked.people).toEqual([]);
    const fingerprint = asked.files[0]?.unknownTables[0]?.fingerprint ?? '';
    const columns = { 顺次: 'index', 员工: 'name', 证照: 'id-number', 期数: 'period' } as const;
    await mapColumns(scope, { seasonId, fingerprint, columns }, now);
    const known = await lab();
    expect(known.people.map(({ name }) => name)).toEqual(['张样例', '李样例', '王样例']);
    expect(known.files[0]?.months).toEqual(['2025-01', '2025-02', '2025-03']);
    for (const [, id] of people) expect(JSON.stringify([asked, known])).not.toContain(id);
  });

  it('keeps the roles a person gives as facts nobody has confirmed yet', async () => {
    const { people: shown, version } = await lab();
    const given = shown.map(({ key }, i) => ({
      key,
      roles: i === 0 ? (['computer-technician'] as const).slice() : [],
      computerBachelor: i === 0,
    }));
    const input = { seasonId, revisionId, version, people: given };
    expect(await assignRoles(scope, input, now)).toMatchObject({ status: 'saved', changed: 1 });
    const after = await lab();
    expect(after.isConfirmed).toBe(false);
    expect(after.people[0]).toMatchObject({
      roles: ['computer-technician'],
      computerBachelor: true,
      isStored: true,
    });
    expect(await assignRoles(scope, { ...input, people: given.slice(1) }, now)).toMatchObject({
      status: 'conflict',
    });
    const facts = await inTenant(scope, (tx) => tx.fact.findMany({ where: { revisionId } }));
    for (const [, id] of people) expect(JSON.stringify(facts)).not.toContain(id);
  });

  it('is nobody else’s: another organisation sees no season, no mapping and no person', async () => {
    const stranger = await newOrganisation('owner');
    const look = inTenant(stranger, (tx) => staffOfSeason(tx, stranger, seasonId));
    expect(await refusal(look)).toMatchObject({ code: 'not-found' });
    const write = mapColumns(stranger, { seasonId, fingerprint: 'x', columns: {} }, now);
    expect(await refusal(write)).toMatchObject({ code: 'not-found' });
    expect(await inTenant(stranger, (tx) => tx.rosterMapping.count())).toBe(0);
  });

  it('finds last year’s people again by keyed hash', async () => {
    const season = await inTenant(scope, (tx) =>
      tx.season.findFirstOrThrow({ where: { id: seasonId } }),
    );
    const { licenceId, year } = season;
    const input = { licenceId, year: year + 1, carryOver: false };
    const next = await startSeason(scope, input, now);
    const later = await revisionOf(scope, next.id, 'social-insurance', now);
    const [, id] = people[1];
    const staff = [{ name: '李样例', idNumber: id, roles: [], computerBachelor: false }];
    await stateFacts(scope, stating(later.revisionId, { staff }), false, now);
    const found = await inTenant(scope, (tx) => staffOfSeason(tx, scope, next.id));
    expect(found.before).toEqual({ year, people: 3 });
    expect(found.people).toMatchObject([{ name: '李样例', wasHereBefore: true }]);
  });
});
