import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { startWorker, type Worker } from '@/lib/server/jobs/queue';
import { readingsOfSeason } from '@/lib/server/proposals/queries';
import { splitTrayFile } from '@/lib/server/tray/mutations';
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
      return files.map(({ firstPage, lastPage, revision }) => ({
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
});
