import { beforeAll, describe, expect, it } from 'vitest';
import { maskIdCard } from '@/lib/domain/identifiers/id-card';
import { materialKinds, type MaterialKind } from '@/lib/domain/materials/kinds';
import { memberScope, type Scope } from '@/lib/domain/tenancy/scope';
import { database } from '@/lib/server/db/client';
import { inTenant } from '@/lib/server/db/in-tenant';
import { stateFacts } from '@/lib/server/facts/mutations';
import {
  addSlot,
  archiveSlot,
  markApplicable,
  markNotApplicable,
  openRevision,
  restoreSlot,
} from '@/lib/server/materials/mutations';
import {
  earlierPhotoHashes,
  materialsOfSeason,
  reusedPhotos,
  slotsOfSeason,
} from '@/lib/server/materials/queries';
import { newCase, refusal } from '../setup/case-file';
import { asOwner, newOrganisation } from '../setup/organisation';
import { pdfBytes, revisionOf, slotOf, stating, upload } from '../setup/slots';

const now = new Date('2026-03-02T02:00:00Z');
const ID_NUMBER = '11010519491231002X';
const MASKED = '110105********002X';
const OTHER_NUMBER = '110105199003074536';

describe('the materials of a season', () => {
  let scope: Scope;
  let seasonId: string;

  beforeAll(async () => {
    scope = await newOrganisation('owner');
    ({ seasonId } = await newCase(scope, now));
  });

  const current = async (kind: MaterialKind) => (await slotOf(scope, seasonId, kind)).revisions[0];
  const seen = (kind: MaterialKind) => seenIn(seasonId, kind);
  const versionOf = async (revisionId: string, name: string) => {
    const where = { orgId: scope.orgId, revisionId, name };
    return (await inTenant(scope, (tx) => tx.fact.findFirst({ where })))?.version ?? 0;
  };
  const seenIn = async (season: string, kind: MaterialKind) => {
    const all = await inTenant(scope, (tx) => materialsOfSeason(tx, scope, season));
    return all.find((material) => material.kind === kind);
  };

  it('have a slot of every kind from the first day, in the order of the list', async () => {
    const slots = await inTenant(scope, (tx) => slotsOfSeason(tx, scope, seasonId));
    expect(slots.map((slot) => slot.kind)).toEqual([...materialKinds]);
  });

  it('are facts to the rules only once a person confirmed them', async () => {
    const { revisionId } = await revisionOf(scope, seasonId, 'hosting-agreement', now);
    const input = stating(revisionId, { termEndsOn: '2028-06-30' });
    await stateFacts(scope, input, false, now);
    expect(await seen('hosting-agreement')).toMatchObject({
      facts: {},
      unconfirmed: ['termEndsOn'],
    });
    await stateFacts(scope, stating(revisionId, {}), true, now);
    expect(await seen('hosting-agreement')).toMatchObject({
      facts: { termEndsOn: '2028-06-30' },
      unconfirmed: [],
    });
  });

  it('are unconfirmed again when a file comes or goes', async () => {
    const { revisionId } = await revisionOf(scope, seasonId, 'domain-certificate', now);
    await stateFacts(scope, stating(revisionId, { domain: 'example.com' }), true, now);
    await upload(scope, revisionId, '证书.pdf', pdfBytes('证书'));
    expect(await seen('domain-certificate')).toMatchObject({ facts: {}, unconfirmed: ['domain'] });
  });

  it('tell the second of two people what the first one wrote, and keep both', async () => {
    const { revisionId } = await revisionOf(scope, seasonId, 'business-licence', now);
    const colleague = await joined(scope, '李样例');
    const first = stating(revisionId, { companyName: '甲公司（样例）' });
    expect(await stateFacts(colleague, first, false, now)).toMatchObject({ status: 'saved' });
    const version = await versionOf(revisionId, 'companyName');
    const second = stating(revisionId, { companyName: '乙公司（样例）' });
    expect(await stateFacts(scope, second, true, now)).toEqual({
      status: 'conflict',
      conflicts: [
        expect.objectContaining({
          name: 'companyName',
          theirs: '甲公司（样例）',
          version,
          by: '李样例',
        }),
      ],
    });
    expect((await current('business-licence'))?.facts[0]?.value).toBe('甲公司（样例）');
    const chosen = stating(revisionId, { companyName: '乙公司（样例）' }, version);
    expect(await stateFacts(scope, chosen, true, now)).toMatchObject({
      status: 'saved',
      versions: { companyName: version + 1 },
    });
  });

  it('do not mistake a value stated anew for the one somebody still looks at', async () => {
    const { seasonId: own } = await newCase(scope, now, { number: '京B2-20212757' });
    const { revisionId } = await revisionOf(scope, own, 'business-licence', now);
    const state = (companyName: string | null, version: number) =>
      stateFacts(scope, stating(revisionId, { companyName }, version), false, now);
    await state('甲公司（样例）', 0);
    const looked = await versionOf(revisionId, 'companyName');
    await state(null, looked);
    await state('乙公司（样例）', 0);
    expect(await state('丙公司（样例）', looked)).toMatchObject({
      status: 'conflict',
      conflicts: [{ theirs: '乙公司（样例）' }],
    });
  });

  it('do not call it a conflict when both wrote the same', async () => {
    const { revisionId } = await revisionOf(scope, seasonId, 'icp-filing', now);
    const input = stating(revisionId, { filingEntity: '云鹿通信（样例）' });
    await stateFacts(scope, input, false, now);
    expect(await stateFacts(scope, input, false, now)).toMatchObject({
      status: 'saved',
      changed: 0,
    });
  });

  it('show a personal number only by its ends, and keep it sealed', async () => {
    const { revisionId } = await revisionOf(scope, seasonId, 'legal-representative-id', now);
    await stateFacts(scope, stating(revisionId, { idNumber: ID_NUMBER }), true, now);
    const shown = await inTenant(scope, (tx) => slotsOfSeason(tx, scope, seasonId));
    expect(JSON.stringify(shown)).not.toContain(ID_NUMBER);
    expect(JSON.stringify(shown)).toContain(MASKED);
    const rows = await inTenant(scope, (tx) => tx.fact.findMany({ where: { revisionId } }));
    expect(JSON.stringify(rows)).not.toContain(ID_NUMBER);
    const entries = await inTenant(scope, (tx) => tx.auditEntry.findMany());
    expect(JSON.stringify(entries)).not.toContain(ID_NUMBER);
    expect((await seen('legal-representative-id'))?.facts['idNumber']).toBe(ID_NUMBER);
  });

  it('keep the number of a person whose row was left alone', async () => {
    const { revisionId } = await revisionOf(scope, seasonId, 'social-insurance', now);
    const person = { name: '张样例', roles: [], computerBachelor: true };
    const staff = [{ ...person, idNumber: ID_NUMBER }];
    await stateFacts(scope, stating(revisionId, { staff }), false, now);
    const kept = [{ ...person, name: '张改名', idNumber: '', kept: 0, masked: MASKED }];
    const version = await versionOf(revisionId, 'staff');
    await stateFacts(scope, stating(revisionId, { staff: kept }, version), true, now);
    expect((await seen('social-insurance'))?.facts['staff']).toEqual([
      { ...person, name: '张改名', idNumber: ID_NUMBER },
    ]);
  });

  it('never give a person the number of another when the list was read anew meanwhile', async () => {
    const { seasonId: own } = await newCase(scope, now, { number: '京B2-20212755' });
    const { revisionId } = await revisionOf(scope, own, 'social-insurance', now);
    const person = { roles: [], computerBachelor: true };
    const [zhang, li] = [
      { ...person, name: '张样例' },
      { ...person, name: '李样例' },
    ];
    const list = [
      { ...li, idNumber: OTHER_NUMBER },
      { ...zhang, idNumber: ID_NUMBER },
    ];
    await stateFacts(scope, stating(revisionId, { staff: list }), false, now);
    // As in a form opened when the list had but one row.
    const staff = [{ ...zhang, idNumber: '', kept: 0, masked: MASKED }];
    const version = await versionOf(revisionId, 'staff');
    await stateFacts(scope, stating(revisionId, { staff }, version), true, now);
    expect((await seenIn(own, 'social-insurance'))?.facts['staff']).toEqual([
      { ...zhang, idNumber: ID_NUMBER },
    ]);
    const gone = [{ ...li, idNumber: '', kept: 0, masked: maskIdCard(OTHER_NUMBER) }];
    const late = stateFacts(scope, stating(revisionId, { staff: gone }, version + 1), true, now);
    expect(await refusal(late)).toMatchObject({ code: 'conflict' });
  });

  it('do not confirm a hidden number that is no longer the one shown', async () => {
    const { seasonId: own } = await newCase(scope, now, { number: '京B2-20212756' });
    const { revisionId } = await revisionOf(scope, own, 'legal-representative-id', now);
    const typed = { idNumber: OTHER_NUMBER, personName: '张样例' };
    await stateFacts(scope, stating(revisionId, typed), false, now);
    const asSeen = (kept: string) => stating(revisionId, { idNumber: { kept } }, 1);
    expect(await stateFacts(scope, asSeen(MASKED), true, now)).toMatchObject({ confirmed: 1 });
    const shown = asSeen(maskIdCard(OTHER_NUMBER));
    expect(await stateFacts(scope, shown, true, now)).toMatchObject({ confirmed: 1 });
  });

  it.each([
    ['hosting-agreement', { termEndsOn: '2026-02-30' }, 'termEndsOn'],
    ['seat-photos', { distinctPhotos: -5 }, 'distinctPhotos'],
    ['seat-photos', { distinctPhotos: '十' }, 'distinctPhotos'],
    ['seat-photos', { nothing: 1 }, 'nothing'],
  ] as const)(
    'refuse a wrong value of %s, whatever the page let through',
    async (kind, values, field) => {
      const { revisionId } = await revisionOf(scope, seasonId, kind, now);
      expect(
        await refusal(stateFacts(scope, stating(revisionId, values), true, now)),
      ).toMatchObject({
        code: 'validation',
        values: { field },
      });
    },
  );

  it('propose the values of the last revision in the next, confirmed by nobody', async () => {
    const { slotId, revisionId } = await revisionOf(scope, seasonId, 'business-contract', now);
    await stateFacts(scope, stating(revisionId, { partyA: '甲方（样例）' }), true, now);
    await openRevision(scope, { slotId, mode: 'new' }, now);
    expect(await seen('business-contract')).toMatchObject({ facts: {}, unconfirmed: ['partyA'] });
    const late = stateFacts(scope, stating(revisionId, { partyA: '迟到（样例）' }, 1), true, now);
    expect(await refusal(late)).toMatchObject({ code: 'conflict' });
  });

  it('are set aside with a reason, and back', async () => {
    const { id: slotId } = await slotOf(scope, seasonId, 'code-certificate');
    await markNotApplicable(scope, { slotId, reason: '没有码号' }, now);
    expect((await seen('code-certificate'))?.notApplicable).toEqual({ reason: '没有码号' });
    await markApplicable(scope, { slotId }, now);
    expect((await seen('code-certificate'))?.notApplicable).toBeNull();
  });

  it('may be several of a kind, of which the last one stays', async () => {
    const { slotId } = await addSlot(scope, { seasonId, kind: 'domain-certificate' }, now);
    await archiveSlot(scope, { slotId, reason: '不用了' }, now);
    const { id: only } = await slotOf(scope, seasonId, 'domain-certificate');
    expect(await refusal(archiveSlot(scope, { slotId: only, reason: '不用' }, now))).toMatchObject({
      code: 'validation',
    });
    await restoreSlot(scope, { slotId }, now);
    expect(await refusal(addSlot(scope, { seasonId, kind: 'seat-photos' }, now))).toMatchObject({
      code: 'validation',
    });
  });

  it('change the verdict in the same breath', async () => {
    const score = async () =>
      (await inTenant(scope, (tx) => tx.seasonStanding.findFirst({ where: { seasonId } })))?.score;
    const before = await score();
    const { revisionId } = await revisionOf(scope, seasonId, 'articles-of-association', now);
    await upload(scope, revisionId, '章程.pdf', pdfBytes('章程'));
    const values = {
      companyName: '云鹿通信（样例）',
      archiveQueryStamp: true,
      queriedOn: '2026-02-11',
    };
    await stateFacts(scope, stating(revisionId, values), true, now);
    expect(await score()).toBeGreaterThan(before ?? 0);
  });

  it('remember seat photos of earlier years and of other companies', async () => {
    const org = await newOrganisation('owner');
    const last = await newCase(org, now, { year: 2025 });
    const other = await newCase(org, now, { name: '乙（样例）', number: '京B2-20212733' });
    const photo = (text: string) => new TextEncoder().encode(`\u00ff${text}`);
    const jpeg = (text: string) => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...photo(text)]);
    const older = await revisionOf(org, last.seasonId, 'seat-photos', now);
    await upload(org, older.revisionId, '去年.jpg', jpeg('一图'));
    const newer = await revisionOf(org, other.seasonId, 'seat-photos', now);
    await upload(org, newer.revisionId, '今年.jpg', jpeg('一图'));
    await upload(org, newer.revisionId, '新拍.jpg', jpeg('新图'));
    await inTenant(org, async (tx) => {
      expect(await earlierPhotoHashes(tx, org, other.seasonId)).toHaveLength(1);
      expect(await reusedPhotos(tx, org, other.seasonId)).toMatchObject([
        { name: '今年.jpg', earlier: { name: '去年.jpg', year: 2025 } },
      ]);
      expect(await reusedPhotos(tx, org, last.seasonId)).toHaveLength(1);
    });
  });

  it('are invisible and untouchable from another tenant', async () => {
    const stranger = await newOrganisation('owner');
    const slot = await slotOf(scope, seasonId, 'business-licence');
    expect(await inTenant(stranger, (tx) => slotsOfSeason(tx, stranger, seasonId))).toEqual([]);
    const input = { slotId: slot.id, mode: 'new' } as const;
    expect(await refusal(openRevision(stranger, input, now))).toMatchObject({ code: 'not-found' });
    const rows = await inTenant(stranger, (tx) => tx.materialSlot.count());
    expect(rows).toBe(0);
    const owned = await asOwner((client) => client.query('SELECT count(*) FROM material_slot'));
    expect(Number(owned.rows[0].count)).toBeGreaterThan(0);
  });
});

async function joined(scope: Scope, name: string): Promise<Scope> {
  const user = await database().user.create({
    data: { email: `${crypto.randomUUID()}@example.com`, name, passwordHash: 'x' },
  });
  await inTenant(scope, (tx) =>
    tx.member.create({ data: { orgId: scope.orgId, userId: user.id, role: 'officer' } }),
  );
  return memberScope({ orgId: scope.orgId, userId: user.id, userName: name, role: 'officer' });
}
