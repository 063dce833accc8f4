import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { startWorker, type Worker } from '@/lib/server/jobs/queue';
import { readingsOfSeason } from '@/lib/server/proposals/queries';
import { placeTrayFiles, splitTrayFile } from '@/lib/server/tray/mutations';
import { trayOfSeason } from '@/lib/server/tray/queries';
import {
  contractPage,
  idCardPage,
  licencePage,
  secondPage,
  SHOWN_CODE,
} from '../fixtures/hostile/papers';
import { newCase } from '../setup/case-file';
import { newOrganisation } from '../setup/organisation';
import { pdfOf, type Page } from '../setup/pages';
import { allRead, drop } from '../setup/reading';

const now = new Date('2026-03-02T02:00:00Z');

describe('several documents in one file', () => {
  let worker: Worker;
  let scope: Scope;
  beforeAll(async () => {
    worker = await startWorker((error) => console.error(error));
    scope = await newOrganisation('officer');
  });
  afterAll(() => worker.stop());

  async function waiting(number: string, pages: readonly Page[]) {
    const { seasonId } = await newCase(scope, now, { number });
    await drop(scope, seasonId, '合订.pdf', await pdfOf(pages));
    await allRead(scope);
    const [file] = await inTenant(scope, (tx) => trayOfSeason(tx, scope, seasonId));
    if (file === undefined) throw new Error('nothing waits');
    const proposed = file.parts.map(({ firstPage, lastPage, classification }) => {
      if (classification.kind === null) throw new Error('a part of no kind');
      return { firstPage, lastPage, kind: classification.kind, slotId: null };
    });
    return { seasonId, file, proposed };
  }

  const filedIn = (seasonId: string) =>
    inTenant(scope, async (tx) => {
      const files = await tx.revisionFile.findMany({
        where: { orgId: scope.orgId, revision: { slot: { seasonId } } },
        include: { revision: { include: { slot: true } } },
        orderBy: { firstPage: 'asc' },
      });
      const readings = await readingsOfSeason(tx, scope, seasonId);
      return files.map(({ firstPage, lastPage, revision, warnings }) => ({
        warnings,
        kind: revision.slot.kind,
        slotId: revision.slot.id,
        pages: [firstPage, lastPage],
        proposals: readings[revision.id]?.proposals ?? [],
      }));
    });

  it('are proposed as parts, and each accepted part lies in its slot with its own pages', async () => {
    const { seasonId, file, proposed } = await waiting('京B2-20213001', [
      licencePage(),
      secondPage,
      idCardPage,
    ]);
    expect(file.reasons).toEqual([{ code: 'several-documents', values: { count: 2 } }]);
    expect(proposed).toEqual([
      { firstPage: 1, lastPage: 2, kind: 'business-licence', slotId: null },
      { firstPage: 3, lastPage: 3, kind: 'legal-representative-id', slotId: null },
    ]);
    await splitTrayFile(scope, { fileId: file.id, parts: proposed }, now);
    const [licence, card, ...more] = await filedIn(seasonId);
    expect(more).toEqual([]);
    expect(licence).toMatchObject({ kind: 'business-licence', pages: [1, 2] });
    expect(card).toMatchObject({ kind: 'legal-representative-id', pages: [3, 3] });
    const value = (field: string) => (one: typeof card) =>
      one?.proposals.find((proposal) => proposal.field === field);
    expect(value('uscc')(licence)).toMatchObject({ value: SHOWN_CODE, place: { page: 1 } });
    expect(value('idNumber')(card)).toMatchObject({ place: { page: 3 } });
    expect(value('uscc')(card)).toBeUndefined();
    expect(await inTenant(scope, (tx) => trayOfSeason(tx, scope, seasonId))).toEqual([]);
  });

  it('of one kind that may be several get a slot each', async () => {
    const kind: MaterialKind = 'business-contract';
    const { seasonId, file, proposed } = await waiting('京B2-20213002', [
      contractPage('样例一公司', 1),
      contractPage('样例二公司', 1),
    ]);
    expect(proposed.map((part) => part.kind)).toEqual([kind, kind]);
    await splitTrayFile(scope, { fileId: file.id, parts: proposed }, now);
    const filed = await filedIn(seasonId);
    expect(filed.map(({ pages }) => pages)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(new Set(filed.map(({ slotId }) => slotId)).size).toBe(2);
  });

  it('go where a person says instead, and stay waiting when a page is asked for that is not there', async () => {
    const { seasonId, file } = await waiting('京B2-20213003', [licencePage(), idCardPage]);
    const part = (kind: MaterialKind, firstPage: number, lastPage: number) => ({
      kind,
      slotId: null,
      firstPage,
      lastPage,
    });
    const beyond = { fileId: file.id, parts: [part('business-licence', 1, 3)] };
    await expect(splitTrayFile(scope, beyond, now)).rejects.toMatchObject({ code: 'validation' });
    expect(await filedIn(seasonId)).toEqual([]);
    const own = [part('articles-of-association', 1, 1), part('legal-representative-id', 2, 2)];
    await splitTrayFile(scope, { fileId: file.id, parts: own }, now);
    expect((await filedIn(seasonId)).map(({ kind }) => kind)).toEqual([
      'articles-of-association',
      'legal-representative-id',
    ]);
  });

  it('cut otherwise than proposed are still held against the company', async () => {
    const other = licencePage('别家通信（样例）有限公司', '91110105MA01EFGH3M');
    const { seasonId, file } = await waiting('京B2-20213004', [other, idCardPage]);
    const parts = [{ kind: 'business-licence' as const, slotId: null, firstPage: 1, lastPage: 2 }];
    await splitTrayFile(scope, { fileId: file.id, parts }, now);
    const [filed] = await filedIn(seasonId);
    expect(filed?.warnings).toMatchObject([
      { code: 'other-company', values: { found: '别家通信（样例）有限公司' } },
    ]);
    expect(filed?.proposals.map(({ field }) => field)).toContain('companyName');
  });

  it('kept together by a person are read to the last page', async () => {
    const { seasonId, file } = await waiting('京B2-20212799', [
      statementPage([['张三', '11010519491231002X', '202601', '']]),
      statementPage([['李四', '110101199001010015', '202601', '补缴']]),
    ]);
    expect(file.parts).toHaveLength(2);
    const whole = { fileIds: [file.id], kind: 'social-insurance' as const, slotId: null };
    await placeTrayFiles(scope, whole, now);
    const [filed] = await filedIn(seasonId);
    const valueOf = (field: string) =>
      filed?.proposals.find((proposal) => proposal.field === field)?.value;
    expect(filed?.pages).toEqual([null, null]);
    expect(valueOf('backPaymentMarks')).toBe(1);
    expect(valueOf('staff')).toHaveLength(2);
  });
});

/** A page of a statement that says it is the first, so that two of them look like two documents. */
const statementPage =
  (people: readonly (readonly string[])[]): Page =>
  (page) => {
    page.fontSize(20).text('社会保险参保缴费证明', 180, 60);
    page.fontSize(11).text('单位名称：云鹿通信（样例）', 60, 110).text('第1页', 480, 110);
    const rows = [['姓名', '公民身份号码', '缴费年月', '备注'], ...people];
    rows.forEach((row, y) => {
      row.forEach((text, x) => page.text(text, 60 + x * 130, 150 + y * 26));
    });
  };
