import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { attachCertificate } from '@/lib/server/certificates/mutations';
import { certificateChoices } from '@/lib/server/certificates/queries';
import { matrixOfSeason } from '@/lib/server/consistency/queries';
import { inTenant } from '@/lib/server/db/in-tenant';
import { stateFacts } from '@/lib/server/facts/mutations';
import { startWorker, type Worker } from '@/lib/server/jobs/queue';
import { archiveSeason } from '@/lib/server/seasons/mutations';
import { staffOfSeason } from '@/lib/server/staff/queries';
import { archiveFile, restoreFile } from '@/lib/server/uploads/mutations';
import { newCase, refusal, codesOf } from '../setup/case-file';
import { newOrganisation } from '../setup/organisation';
import { allRead, document, drop } from '../setup/reading';
import { pdfBytes, revisionOf, stating, upload } from '../setup/slots';

const now = new Date('2026-03-02T02:00:00Z');
const purpose = 'graduation-certificate';
const certificate = (n: number) =>
  document('普通高等学校毕业证书', [
    ['姓名', '张样例'],
    ['专业', '计算机科学与技术'],
    ['名称', '样例大学'],
    ['日期', `2012年7月${n}日`],
    ['校验码', `1234${n}`],
  ]);

let worker: Worker;
beforeAll(async () => {
  worker = await startWorker((error) => console.error(error));
});
afterAll(() => worker.stop());

async function seasonOf(role: 'owner' | 'officer' = 'officer') {
  const scope = await newOrganisation(role);
  const { seasonId } = await newCase(scope, now);
  const { revisionId } = await revisionOf(scope, seasonId, 'social-insurance', now);
  return {
    scope,
    seasonId,
    revisionId,
    lab: () => inTenant(scope, (tx) => staffOfSeason(tx, scope, seasonId)),
    choices: () => inTenant(scope, (tx) => certificateChoices(tx, scope, seasonId)),
    files: () =>
      inTenant(scope, (tx) =>
        tx.revisionFile.findMany({ where: { revisionId }, orderBy: { id: 'asc' } }),
      ),
    proposals: () => inTenant(scope, (tx) => tx.proposal.count()),
    actions: async (subjectId: string) =>
      (await inTenant(scope, (tx) => tx.auditEntry.findMany({ where: { subjectId } }))).map(
        ({ action }) => action,
      ),
  };
}

const attach = (scope: Scope, seasonId: string, fileId: string) =>
  attachCertificate(scope, { seasonId, fileId }, now);

describe('a graduation certificate', () => {
  it('is uploaded beside the statement, is no statement, and nothing is read of it', async () => {
    const { scope, revisionId, seasonId, lab, proposals, choices } = await seasonOf();
    await stateFacts(scope, stating(revisionId, { unitName: '云鹿通信（样例）' }), true, now);
    const bytes = await certificate(1);
    const { fileId } = await upload(scope, revisionId, '毕业证.pdf', bytes, { purpose });
    await allRead(scope);
    const { files, certificates } = await lab();
    expect(files).toEqual([]);
    expect(certificates).toMatchObject([
      { id: fileId, name: '毕业证.pdf', archived: null, purpose },
    ]);
    expect(await proposals()).toBe(0);
    expect(await inTenant(scope, (tx) => tx.reading.count())).toBe(0);
    expect(await choices()).toEqual([]);
    const facts = await inTenant(scope, (tx) => tx.fact.findMany({ where: { revisionId } }));
    expect(facts).toMatchObject([{ name: 'unitName', confirmedAt: null }]);
    const { files: shown } = await inTenant(scope, (tx) => matrixOfSeason(tx, scope, seasonId));
    expect(shown).toEqual({});
    // The same bytes may be the statement as well: that is another question.
    expect(await upload(scope, revisionId, '毕业证.pdf', bytes, { purpose })).toMatchObject({
      status: 'duplicate',
    });
  });

  it('is taken away with a reason and put back, the way every file is', async () => {
    const { scope, revisionId, lab, actions } = await seasonOf();
    const { fileId } = await upload(scope, revisionId, '证.pdf', await certificate(2), { purpose });
    await archiveFile(scope, { fileId, reason: '拿错了' }, now);
    expect((await lab()).certificates).toMatchObject([{ archived: { reason: '拿错了' } }]);
    await restoreFile(scope, { fileId }, now);
    expect((await lab()).certificates).toMatchObject([{ archived: null, purpose }]);
    expect(await actions(fileId)).toEqual(['file.upload', 'file.archive', 'file.restore']);
  });

  it('has no place beside any other material', async () => {
    const { scope, seasonId } = await seasonOf();
    const { revisionId } = await revisionOf(scope, seasonId, 'business-licence', now);
    const misplaced = upload(scope, revisionId, '证.pdf', pdfBytes('证'), { purpose });
    expect(await refusal(misplaced)).toMatchObject({ code: 'validation' });
  });

  it('is chosen among the waiting files, and waits no more', async () => {
    const { scope, seasonId, lab, choices, proposals } = await seasonOf();
    const { fileId } = await drop(scope, seasonId, '待放.pdf', await certificate(3));
    await allRead(scope);
    expect(await choices()).toEqual([{ id: fileId, name: '待放.pdf', kind: null }]);
    await attach(scope, seasonId, fileId);
    expect((await lab()).certificates).toMatchObject([{ name: '待放.pdf', purpose }]);
    expect(await proposals()).toBe(0);
    expect(await choices()).toEqual([]);
    expect(await codesOf([attach(scope, seasonId, fileId)])).toEqual(['not-found']);
  });

  it('is chosen from another row and stays there too', async () => {
    const { scope, seasonId, lab, choices, actions } = await seasonOf();
    const { revisionId } = await revisionOf(scope, seasonId, 'business-contract', now);
    const { fileId } = await upload(scope, revisionId, '合同.pdf', pdfBytes('合同'));
    expect(await choices()).toEqual([{ id: fileId, name: '合同.pdf', kind: 'business-contract' }]);
    await attach(scope, seasonId, fileId);
    const [attached] = (await lab()).certificates;
    expect(attached).toMatchObject({ name: '合同.pdf', uploadedBy: '样例 用户' });
    expect(attached?.id).not.toBe(fileId);
    expect(await actions(attached?.id ?? '')).toEqual(['file.attach']);
    const there = await inTenant(scope, (tx) =>
      tx.revisionFile.findFirst({ where: { id: fileId } }),
    );
    expect(there).toMatchObject({ revisionId, archivedAt: null, purpose: null });
  });

  it('is set apart when it lay among the statements, and what was read of it goes', async () => {
    const { scope, seasonId, revisionId, lab, files, proposals } = await seasonOf();
    const { fileId } = await upload(scope, revisionId, '夹带.pdf', await certificate(4));
    await allRead(scope);
    expect(await proposals()).toBeGreaterThan(0);
    await attach(scope, seasonId, fileId);
    expect(await files()).toMatchObject([{ id: fileId, purpose }]);
    expect(await proposals()).toBe(0);
    const facts = await inTenant(scope, (tx) => tx.fact.count({ where: { revisionId } }));
    expect(facts).toBe(0);
    expect(await lab()).toMatchObject({ files: [], certificates: [{ id: fileId }] });
  });

  it('is nobody else’s, and nobody’s in a season that is over', async () => {
    const { scope, seasonId, revisionId, lab } = await seasonOf('owner');
    const { fileId } = await drop(scope, seasonId, '别动.pdf', await certificate(5));
    const filed = await upload(scope, revisionId, '权益单.pdf', pdfBytes('权益单'));
    await allRead(scope);
    const own = await seasonOf('owner');
    const attempts = [
      attach(own.scope, seasonId, fileId),
      attach(own.scope, own.seasonId, fileId),
      attach(own.scope, own.seasonId, filed.fileId),
      upload(own.scope, revisionId, '塞.pdf', pdfBytes('塞'), { purpose }),
    ];
    expect(await codesOf(attempts)).toEqual(['not-found']);
    expect(await inTenant(own.scope, (tx) => certificateChoices(tx, own.scope, seasonId))).toEqual(
      [],
    );
    const elsewhere = await newCase(scope, now, { number: '京B2-20212799' });
    expect(await codesOf([attach(scope, elsewhere.seasonId, filed.fileId)])).toEqual(['not-found']);
    await archiveSeason(scope, { id: seasonId, reason: '样例' }, now);
    expect(await codesOf([attach(scope, seasonId, filed.fileId)])).toEqual(['archived']);
    expect((await lab()).certificates).toEqual([]);
  });
});
