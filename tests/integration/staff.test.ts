import { beforeAll, describe, expect, it } from 'vitest';
import { idCardCheckCharacter } from '@/lib/domain/identifiers/id-card';
import type { ReadDocument } from '@/lib/domain/reading/page';
import { understand } from '@/lib/domain/reading/understand';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { stateFacts } from '@/lib/server/facts/mutations';
import { acceptProposals, rejectProposal } from '@/lib/server/proposals/mutations';
import { readingsOfSeason } from '@/lib/server/proposals/queries';
import { sealResult } from '@/lib/server/readings/queries';
import { proposeFiled } from '@/lib/server/sorting/mutations';
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
      lines: ['单位名称：云鹿通信（样例）', '打印日期：2026-02-20'].map((text, i) => ({
        text,
        box: { x: 0, y: 0.1 * i, width: 0.5, height: 0.05 },
        certainty: 1,
      })),
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

/** A file read before; its bytes are nowhere, so whoever reads it again fails. */
const fileRead = (scope: Scope, revisionId: string, sha256: string) =>
  inTenant(scope, async (tx) => {
    const mime = 'text/csv';
    const { id: fileId } = await tx.revisionFile.create({
      data: { orgId: scope.orgId, revisionId, name: '名单.csv', sha256, bytes: 1, mime },
    });
    const reading = await tx.reading.create({ data: { orgId: scope.orgId, sha256, mime } });
    const result = { document: sheet, reading: understand(sheet, { path: '名单.csv' }) };
    const data = await sealResult(scope, reading.id, result);
    await tx.reading.update({ where: { id: reading.id }, data: { ...data, state: 'done' } });
    await proposeFiled(tx, scope, sha256, result, now);
    return fileId;
  });

const columns = { 顺次: 'index', 员工: 'name', 证照: 'id-number', 期数: 'period' } as const;
const fingerprint = '顺次|员工|证照|期数';

describe('the staff lab of a season', () => {
  let scope: Scope;
  let seasonId: string;
  let revisionId: string;

  beforeAll(async () => {
    scope = await newOrganisation('owner');
    ({ seasonId } = await newCase(scope, now));
  });

  const lab = () => inTenant(scope, (tx) => staffOfSeason(tx, scope, seasonId));

  it('is empty until a statement is filed', async () => {
    expect(await lab()).toMatchObject({ files: [], people: [], before: null });
  });

  it('asks for the columns of an unknown form, remembers the answer, and hides every number', async () => {
    ({ revisionId } = await revisionOf(scope, seasonId, 'social-insurance', now));
    await fileRead(scope, revisionId, 'c'.repeat(64));
    const asked = await lab();
    expect(asked.people).toEqual([]);
    expect(asked.files[0]?.unknownTables[0]?.fingerprint).toBe(fingerprint);
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

describe('a form explained', () => {
  let scope: Scope;
  let other: Scope;
  let seasonId: string;
  let revisionId: string;
  const files: Record<'here' | 'elsewhere' | 'stranger', string> = {
    here: '',
    elsewhere: '',
    stranger: '',
  };

  const proposalsOf = (who: Scope, fileId: string) =>
    inTenant(who, (tx) => tx.proposal.findMany({ where: { fileId }, orderBy: { field: 'asc' } }));
  const stateOf = async (field: string) =>
    (await proposalsOf(scope, files.here)).find((one) => one.field === field)?.state;
  const staffShown = async () => {
    const readings = await inTenant(scope, (tx) => readingsOfSeason(tx, scope, seasonId));
    return readings[revisionId]?.proposals.find(({ field }) => field === 'staff');
  };

  async function statement(who: Scope, digit: string) {
    const sha256 = digit.repeat(64);
    const opened = await newCase(who, now, { number: `京B2-2021273${digit}` });
    const revision = await revisionOf(who, opened.seasonId, 'social-insurance', now);
    const fileId = await fileRead(who, revision.revisionId, sha256);
    return { ...opened, ...revision, fileId };
  }

  beforeAll(async () => {
    scope = await newOrganisation('owner');
    other = await newOrganisation('owner');
    const here = await statement(scope, '1');
    ({ seasonId, revisionId } = here);
    files.here = here.fileId;
    files.elsewhere = (await statement(scope, '2')).fileId;
    files.stranger = (await statement(other, '1')).fileId;
  });

  it('proposes the people of every statement of it anew, from what was read, and answers stay', async () => {
    const before = await proposalsOf(scope, files.here);
    expect(before.map(({ field }) => field)).toEqual(['paidThrough', 'printedOn', 'unitName']);
    const [, printed, unit] = before;
    await rejectProposal(scope, printed!.id, now);
    const where = { orgId: scope.orgId, revisionId, name: 'unitName' };
    const { version } = await inTenant(scope, (tx) => tx.fact.findFirstOrThrow({ where }));
    await acceptProposals(scope, { revisionId, proposals: [{ id: unit!.id, version }] }, now);
    await mapColumns(scope, { seasonId, fingerprint, columns }, now);

    for (const fileId of [files.here, files.elsewhere]) {
      const fields = (await proposalsOf(scope, fileId)).map(({ field }) => field);
      expect(fields).toEqual(expect.arrayContaining(['backPaymentMarks', 'staff']));
    }
    expect(await staffShown()).toMatchObject({ value: people.map(([name]) => ({ name })) });
    expect(await stateOf('printedOn')).toBe('rejected');
    expect(await stateOf('unitName')).toBe('accepted');
    const readings = await inTenant(scope, (tx) => tx.reading.findMany());
    expect(readings.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['done', 0],
      ['done', 0],
    ]);
    const theirs = (await proposalsOf(other, files.stranger)).map(({ field }) => field);
    expect(theirs).toEqual(before.map(({ field }) => field));
  });

  it('is known to a statement read later', async () => {
    const { fileId } = await statement(scope, '3');
    expect((await proposalsOf(scope, fileId)).map(({ field }) => field)).toContain('staff');
  });

  it('takes back a list nobody answered when it is explained otherwise', async () => {
    const swapped = { ...columns, 员工: 'ignored', 期数: 'name' } as const;
    await mapColumns(scope, { seasonId, fingerprint, columns: swapped }, now);
    const names = (await staffShown())?.value;
    expect(names).not.toMatchObject([{ name: '张样例' }, {}, {}]);
    await mapColumns(scope, { seasonId, fingerprint, columns }, now);
    expect(await staffShown()).toMatchObject({ value: people.map(([name]) => ({ name })) });
  });

  it('leaves no list of people open that the roles given answer', async () => {
    const lab = () => inTenant(scope, (tx) => staffOfSeason(tx, scope, seasonId));
    const { people: shown, version } = await lab();
    const given = shown.map(({ key }, i) => ({
      key,
      roles: i === 0 ? (['computer-technician'] as const).slice() : [],
      computerBachelor: i === 0,
    }));
    await assignRoles(scope, { seasonId, revisionId, version, people: given }, now);
    expect(await stateOf('staff')).toBe('accepted');
    expect(await staffShown()).toBeUndefined();
    // The same statement once more: its people keep the roles when they are accepted.
    await mapColumns(scope, { seasonId, fingerprint, columns }, now);
    expect(await stateOf('staff')).toBe('accepted');
    expect((await lab()).people[0]).toMatchObject({ roles: ['computer-technician'] });
  });

  it('keeps open a list that names somebody new, and the roles when it is accepted', async () => {
    const lab = () => inTenant(scope, (tx) => staffOfSeason(tx, scope, seasonId));
    const { people: shown, version } = await lab();
    const given = shown.slice(0, 2).map(({ key, roles }) => ({
      key,
      roles: [...roles],
      computerBachelor: roles.length > 0,
    }));
    await inTenant(scope, (tx) =>
      tx.proposal.updateMany({ where: { revisionId, field: 'staff' }, data: { state: 'open' } }),
    );
    await assignRoles(scope, { seasonId, revisionId, version, people: given }, now);
    expect(await stateOf('staff')).toBe('open');
    const { id } = (await staffShown())!;
    const accepted = [{ id, version: (await lab()).version }];
    await acceptProposals(scope, { revisionId, proposals: accepted }, now);
    const after = await lab();
    expect(after.isConfirmed).toBe(true);
    expect(after.people.map(({ name, roles }) => [name, roles.length])).toEqual([
      ['张样例', 1],
      ['李样例', 0],
      ['王样例', 0],
    ]);
    expect(await stateOf('staff')).toBe('accepted');
  });
});
