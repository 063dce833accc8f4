import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { jobScope, type Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { stateFacts } from '@/lib/server/facts/mutations';
import { assessSeason } from '@/lib/server/findings/queries';
import { startWorker, type Worker } from '@/lib/server/jobs/queue';
import { setAutoAccept } from '@/lib/server/organisations/mutations';
import {
  acceptProposals,
  correctFact,
  putBackProposal,
  rejectProposal,
} from '@/lib/server/proposals/mutations';
import { readingsOfSeason } from '@/lib/server/proposals/queries';
import {
  cancelReading,
  cancelSeasonReadings,
  claimReading,
  retryReading,
} from '@/lib/server/readings/mutations';
import { openResult, pageOfFile } from '@/lib/server/readings/queries';
import { proposeFiled } from '@/lib/server/sorting/mutations';
import {
  dismissTrayFiles,
  placeTrayFiles,
  restoreTrayFiles,
  returnToTray,
  splitTrayFile,
} from '@/lib/server/tray/mutations';
import { archiveFile } from '@/lib/server/uploads/mutations';
import { newsOfSeason, trayOfSeason } from '@/lib/server/tray/queries';
import { civilDate } from '@/lib/domain/civil-date';
import { codesOf, newCase } from '../setup/case-file';
import { newOrganisation } from '../setup/organisation';
import { allRead, drop, licenceOf } from '../setup/reading';
import { revisionOf, slotOf, stating, upload } from '../setup/slots';

const now = new Date('2026-03-02T02:00:00Z');
const HOLDER = '云鹿通信（样例）';
const KIND: MaterialKind = 'business-licence';

let worker: Worker;
beforeAll(async () => {
  worker = await startWorker((error) => console.error(error));
});
afterAll(() => worker.stop());

async function readLicence(autoAccept?: Parameters<typeof setAutoAccept>[1]) {
  const scope = await newOrganisation('owner');
  if (autoAccept) await setAutoAccept(scope, autoAccept, now);
  const { seasonId } = await newCase(scope, now);
  const { revisionId } = await revisionOf(scope, seasonId, KIND, now);
  await upload(scope, revisionId, '执照.pdf', await licenceOf(HOLDER));
  await allRead(scope);
  return caseOf(scope, seasonId, revisionId);
}

function caseOf(scope: Scope, seasonId: string, revisionId: string) {
  const read = () => inTenant(scope, (tx) => readingsOfSeason(tx, scope, seasonId));
  const facts = async () => (await slotOf(scope, seasonId, KIND)).revisions[0]?.facts ?? [];
  return {
    scope,
    seasonId,
    revisionId,
    proposal: async (field: string) =>
      (await read())[revisionId]?.proposals.find((one) => one.field === field),
    rejected: async () => (await read())[revisionId]?.rejected,
    source: async (field: string) => (await read())[revisionId]?.sources[field],
    fact: async (name: string) => (await facts()).find((one) => one.name === name),
    again: async (bytes: Buffer) => {
      await upload(scope, revisionId, '再.pdf', bytes);
      await allRead(scope);
    },
  };
}

describe('what was read', () => {
  it('is confirmed by nobody, and no row passes by it', async () => {
    const { scope, seasonId, fact } = await readLicence();
    expect(await fact('companyName')).toMatchObject({ value: HOLDER, confirmed: null });
    const { document, assessment } = await inTenant(scope, (tx) =>
      assessSeason(tx, scope, seasonId, civilDate('2026-03-02')),
    );
    const material = document.materials.find(({ kind }) => kind === KIND);
    expect(material?.facts).toEqual({});
    expect(material?.unconfirmed).toContain('companyName');
    const rows = assessment.findings.filter(({ ruleId }) => ruleId.startsWith('A1'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ outcome }) => outcome === 'pass')).toEqual([]);
  });

  it('is accepted one by one, by a person and from a place', async () => {
    const { scope, revisionId, proposal, fact, source } = await readLicence();
    const { id, place } = (await proposal('legalRepresentative'))!;
    const { version } = (await fact('legalRepresentative'))!;
    await acceptProposals(scope, { revisionId, proposals: [{ id, version }] }, now);
    expect((await fact('legalRepresentative'))?.confirmed).toMatchObject({ by: '样例 用户' });
    expect((await fact('companyName'))?.confirmed).toBeNull();
    expect(await proposal('legalRepresentative')).toBeUndefined();
    expect(await source('legalRepresentative')).toMatchObject({ fileName: '执照.pdf', place });
  });

  it('is not accepted when the value changed meanwhile', async () => {
    const { scope, revisionId, proposal } = await readLicence();
    const { id } = (await proposal('companyName'))!;
    const late = acceptProposals(scope, { revisionId, proposals: [{ id, version: 9 }] }, now);
    expect(await codesOf([late])).toEqual(['conflict']);
  });

  it('is not rejected when somebody confirmed it meanwhile', async () => {
    const { scope, revisionId, proposal, fact, rejected } = await readLicence();
    const { id } = (await proposal('legalRepresentative'))!;
    const { version } = (await fact('legalRepresentative'))!;
    await acceptProposals(scope, { revisionId, proposals: [{ id, version }] }, now);
    expect(await codesOf([rejectProposal(scope, id, now)])).toEqual(['conflict']);
    expect(await rejected()).toEqual([]);
    expect((await fact('legalRepresentative'))?.confirmed).not.toBeNull();
  });

  it('is not accepted in the place of another that was read there before', async () => {
    const { scope, revisionId, proposal, fact } = await readLicence();
    const name = 'legalRepresentative';
    const seen = (await proposal(name))!;
    const drafted = (await fact(name))!.version;
    await correctFact(
      scope,
      { revisionId, name, version: drafted, value: '李四', proposalId: null },
      now,
    );
    const { version } = (await fact(name))!;
    // As when a newer reader reads the same file otherwise.
    await inTenant(scope, async (tx) => {
      const { sha256 } = await tx.revisionFile.findFirstOrThrow({ where: { id: seen.fileId } });
      const reading = await tx.reading.findFirstOrThrow({ where: { orgId: scope.orgId, sha256 } });
      const result = (await openResult(scope, reading))!;
      const [part] = result.reading.parts;
      const proposals = part!.proposals.map((one) =>
        one.field === name ? { ...one, value: '王五' } : one,
      );
      const read = { ...result.reading, parts: [{ ...part!, proposals }] };
      await proposeFiled(tx, scope, sha256, { ...result, reading: read }, now);
    });
    expect(await proposal(name)).toMatchObject({ value: '王五' });
    const late = acceptProposals(scope, { revisionId, proposals: [{ id: seen.id, version }] }, now);
    expect(await codesOf([late])).toEqual(['not-found']);
    expect(await fact(name)).toMatchObject({ value: '李四' });
  });

  it('stays rejected when it is read again', async () => {
    const { scope, proposal, fact, again } = await readLicence();
    await rejectProposal(scope, (await proposal('legalRepresentative'))!.id, now);
    expect(await proposal('legalRepresentative')).toBeUndefined();
    expect(await fact('legalRepresentative')).toBeUndefined();
    const files = await inTenant(scope, (tx) =>
      tx.revisionFile.findMany({ where: { orgId: scope.orgId }, select: { id: true } }),
    );
    await retryReading(scope, files[0]!.id, now);
    await allRead(scope);
    expect(await proposal('legalRepresentative')).toBeUndefined();
    expect(await proposal('companyName')).toBeDefined();
    // Another file that says the same says it anew.
    await again(await licenceOf(HOLDER));
    expect(await proposal('legalRepresentative')).toBeDefined();
  });

  it('comes back when the rejection is taken back, and the log says so', async () => {
    const { scope, revisionId, proposal, rejected, fact } = await readLicence();
    const { id } = (await proposal('legalRepresentative'))!;
    await rejectProposal(scope, id, now);
    expect(await rejected()).toMatchObject([
      { id, field: 'legalRepresentative', value: '张三', by: '样例 用户', at: now.toISOString() },
    ]);
    await putBackProposal(scope, id, now);
    expect(await rejected()).toEqual([]);
    expect(await proposal('legalRepresentative')).toMatchObject({ id, value: '张三' });
    expect(await fact('legalRepresentative')).toMatchObject({ value: '张三', confirmed: null });
    expect(await codesOf([putBackProposal(scope, id, now)])).toEqual(['conflict']);
    const entries = await inTenant(scope, (tx) =>
      tx.auditEntry.findMany({ where: { orgId: scope.orgId, subjectId: revisionId } }),
    );
    expect(entries.map(({ action }) => action)).toContain('facts.put-back');
  });

  it('is put back beside what was confirmed since, not in its place', async () => {
    const { scope, revisionId, proposal, rejected, fact } = await readLicence();
    const name = 'legalRepresentative';
    const { id } = (await proposal(name))!;
    const { version } = (await fact(name))!;
    await correctFact(scope, { revisionId, name, version, value: '李四', proposalId: id }, now);
    expect(await rejected()).toMatchObject([{ id, value: '张三' }]);
    await putBackProposal(scope, id, now);
    expect(await proposal(name)).toMatchObject({ id, value: '张三' });
    expect(await fact(name)).toMatchObject({ value: '李四' });
    expect((await fact(name))?.confirmed).not.toBeNull();
  });

  it('gives way to what a person says', async () => {
    const { scope, revisionId, proposal, fact, again } = await readLicence();
    const { id } = (await proposal('legalRepresentative'))!;
    const { version } = (await fact('legalRepresentative'))!;
    const name = 'legalRepresentative';
    await correctFact(scope, { revisionId, name, version, value: '李四', proposalId: id }, now);
    expect(await fact(name)).toMatchObject({ value: '李四' });
    expect((await fact(name))?.confirmed).not.toBeNull();
    expect(await proposal(name)).toBeUndefined();
    await again(await licenceOf(HOLDER, '91110105MA01ABCE1X'));
    expect(await fact(name)).toMatchObject({ value: '李四' });
    expect(await proposal(name)).toMatchObject({ value: '张三' });
  });

  it('that came while somebody typed gives way, and is not confirmed unseen', async () => {
    const { scope, revisionId, fact } = await readLicence();
    const asOpened = stating(revisionId, { legalRepresentative: '李四', companyName: null }, 0);
    expect(await stateFacts(scope, asOpened, true, now)).toMatchObject({
      status: 'saved',
      changed: 1,
    });
    expect(await fact('legalRepresentative')).toMatchObject({ value: '李四' });
    expect((await fact('legalRepresentative'))?.confirmed).not.toBeNull();
    expect(await fact('companyName')).toMatchObject({ value: HOLDER, confirmed: null });
  });

  it('never replaces a value a person typed before', async () => {
    const scope = await newOrganisation('owner');
    const { seasonId } = await newCase(scope, now);
    const { revisionId } = await revisionOf(scope, seasonId, KIND, now);
    await stateFacts(scope, stating(revisionId, { legalRepresentative: '李四' }), false, now);
    await upload(scope, revisionId, '执照.pdf', await licenceOf(HOLDER));
    await allRead(scope);
    const { fact, proposal } = caseOf(scope, seasonId, revisionId);
    expect(await fact('legalRepresentative')).toMatchObject({ value: '李四', confirmed: null });
    expect(await proposal('legalRepresentative')).toMatchObject({ value: '张三' });
  });

  it('is confirmed by the machine only where the workspace allows it', async () => {
    const kinds: MaterialKind[] = ['articles-of-association'];
    const elsewhere = await readLicence({ minCertainty: 0.9, kinds });
    expect((await elsewhere.fact('legalRepresentative'))?.confirmed).toBeNull();
    const strict = await readLicence({ minCertainty: 1, kinds: [KIND] });
    expect((await strict.fact('legalRepresentative'))?.confirmed).toBeNull();
    const { scope, fact } = await readLicence({ minCertainty: 0.95, kinds: [KIND] });
    expect(await fact('legalRepresentative')).toMatchObject({ confirmed: { by: null } });
    const entries = await inTenant(scope, (tx) =>
      tx.auditEntry.findMany({ where: { orgId: scope.orgId, action: 'facts.auto-accept' } }),
    );
    expect(entries).toMatchObject([{ actorKind: 'job' }]);
  });

  it('is read from the file that still says it when the other is taken out', async () => {
    const { scope, proposal, source, again } = await readLicence();
    const { fileId } = (await proposal('legalRepresentative'))!;
    await again(await licenceOf(HOLDER, '91110105MA01ABCE1X'));
    await archiveFile(scope, { fileId, reason: '样例' }, now);
    expect(await source('legalRepresentative')).toMatchObject({ fileName: '再.pdf' });
  });

  it('is no longer confirmed by the machine once another file of the row says otherwise', async () => {
    const scope = await newOrganisation('owner');
    await setAutoAccept(scope, { minCertainty: 0.9, kinds: [KIND] }, now);
    const { seasonId } = await newCase(scope, now);
    const { revisionId } = await revisionOf(scope, seasonId, KIND, now);
    const { fact, proposal } = caseOf(scope, seasonId, revisionId);
    const stated = async () => (await fact('legalRepresentative'))?.confirmed;
    // Both lie in the row before either is read.
    await Promise.all(
      ['张三', '李四'].map(async (person, at) =>
        upload(scope, revisionId, `${at}.pdf`, await licenceOf(HOLDER, undefined, person)),
      ),
    );
    await allRead(scope);
    expect(await stated()).toBeNull();
    expect((await proposal('legalRepresentative'))?.others).toHaveLength(1);
    expect(await fact('establishedOn')).toMatchObject({ confirmed: { by: null } });
  });

  it('is not confirmed by the machine while another file of the row could not be read', async () => {
    const { scope, revisionId, fact, again } = await readLicence({
      minCertainty: 0.9,
      kinds: [KIND],
    });
    await upload(scope, revisionId, '坏.pdf', Buffer.from('%PDF-1.4 样例'));
    await allRead(scope);
    await again(await licenceOf(HOLDER, '91110105MA01ABCE1X'));
    expect(await fact('establishedOn')).toMatchObject({ value: '2016-03-01', confirmed: null });
  });
});

describe('another organisation', () => {
  it('finds nothing through any door', async () => {
    const { scope, seasonId, revisionId, proposal } = await readLicence();
    const { fileId: waiting } = await drop(
      scope,
      seasonId,
      '别家.pdf',
      await licenceOf('别家通信（样例）'),
    );
    await allRead(scope);
    const { id, fileId } = (await proposal('companyName'))!;
    const rows = await inTenant(scope, (tx) =>
      tx.reading.findMany({ where: { orgId: scope.orgId } }),
    );
    const other = await newOrganisation('owner');
    const place = { kind: KIND, slotId: null };
    const parts = [{ ...place, firstPage: 1, lastPage: 1 }];
    const attempts = [
      acceptProposals(other, { revisionId, proposals: [{ id, version: 1 }] }, now),
      rejectProposal(other, id, now),
      putBackProposal(other, id, now),
      correctFact(
        other,
        { revisionId, name: 'companyName', version: 1, value: '夺', proposalId: id },
        now,
      ),
      cancelReading(other, waiting, now),
      cancelReading(other, fileId, now),
      cancelSeasonReadings(other, seasonId, now),
      retryReading(other, waiting, now),
      retryReading(other, fileId, now),
      placeTrayFiles(other, { fileIds: [waiting], ...place }, now),
      splitTrayFile(other, { fileId: waiting, parts }, now),
      dismissTrayFiles(other, { fileIds: [waiting], reason: '夺' }, now),
      restoreTrayFiles(other, [waiting], now),
      returnToTray(other, fileId, now),
      drop(other, seasonId, '塞.pdf', await licenceOf(HOLDER)),
      inTenant(other, (tx) => pageOfFile(tx, other, fileId, 1)),
      inTenant(other, (tx) => pageOfFile(tx, other, waiting, 1)),
    ];
    expect(await codesOf(attempts)).toEqual(['not-found']);
    const seen = await inTenant(other, async (tx) => ({
      tray: await trayOfSeason(tx, other, seasonId),
      readings: await readingsOfSeason(tx, other, seasonId),
      news: await newsOfSeason(tx, other, seasonId, now),
      raw: [
        await tx.reading.count(),
        await tx.trayFile.count(),
        await tx.proposal.count(),
        (await tx.reading.updateMany({ data: { state: 'cancelled' } })).count,
      ],
    }));
    expect(seen).toMatchObject({
      tray: [],
      readings: {},
      news: { progress: { files: 0 }, filed: [], waiting: 0 },
      raw: [0, 0, 0, 0],
    });
    const job = jobScope(other.orgId, 'evidence.read');
    for (const row of rows) {
      const lease = { readingId: row.id, token: crypto.randomUUID() };
      expect(await claimReading(job, lease, now)).toBeUndefined();
    }
  });
});
