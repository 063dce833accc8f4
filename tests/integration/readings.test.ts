import { randomUUID } from 'node:crypto';
import { setImmediate as nextTick } from 'node:timers/promises';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReaderNote } from '@/lib/domain/reading/page';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { startWorker, type Worker } from '@/lib/server/jobs/queue';
import { readingsOfSeason } from '@/lib/server/proposals/queries';
import { cancelSeasonReadings, finishReading, retryReading } from '@/lib/server/readings/mutations';
import {
  dismissTrayFiles,
  placeTrayFiles,
  restoreTrayFiles,
  returnToTray,
  splitTrayFile,
} from '@/lib/server/tray/mutations';
import { newsOfSeason, trayOfSeason } from '@/lib/server/tray/queries';
import { newCase } from '../setup/case-file';
import { asOwner, newOrganisation } from '../setup/organisation';
import { allRead, drop, ID_NUMBER, idCard, licenceOf, longFile } from '../setup/reading';
import { revisionOf, slotOf, upload } from '../setup/slots';
import { writeZip } from '../setup/zip-file';

const now = new Date('2026-03-02T02:00:00Z');
const HOLDER = '云鹿通信（样例）';
const OTHER = '别家通信（样例）';

describe('reading what was dropped', () => {
  let worker: Worker;
  let scope: Scope;
  let seasonId: string;

  beforeAll(async () => {
    worker = await startWorker((error) => console.error(error));
    scope = await newOrganisation('officer');
    ({ seasonId } = await newCase(scope, now));
  });
  afterAll(() => worker.stop());

  const trayOf = (season = seasonId) => inTenant(scope, (tx) => trayOfSeason(tx, scope, season));
  const newSeason = async (number: string) => (await newCase(scope, now, { number })).seasonId;
  const reading = (path: string) =>
    inTenant(scope, (tx) => tx.reading.findFirst({ where: { orgId: scope.orgId, path } }));

  it('files a licence of the company and proposes its facts, unconfirmed', async () => {
    await drop(scope, seasonId, '执照.pdf', await licenceOf(HOLDER), '材料/主体');
    await allRead(scope);
    const slot = await slotOf(scope, seasonId, 'business-licence');
    expect(slot.revisions[0]?.files.map(({ name }) => name)).toEqual(['执照.pdf']);
    const facts = slot.revisions[0]?.facts ?? [];
    expect(facts.map(({ name }) => name)).toContain('uscc');
    expect(facts.every(({ confirmed }) => confirmed === null)).toBe(true);
    expect(await inTenant(scope, (tx) => newsOfSeason(tx, scope, seasonId, now))).toMatchObject({
      progress: { files: 1, filesDone: 1, filesFailed: 0, pages: 1, pagesDone: 1 },
      filed: [{ fileName: '执照.pdf', kind: 'business-licence', slotId: slot.id }],
      waiting: 0,
    });
    expect(await trayOf()).toEqual([]);
  });

  it('recognises bytes that are filed already', async () => {
    const again = await drop(scope, seasonId, '又一次.pdf', await licenceOf(HOLDER));
    expect(again.status).toBe('stored'); // drawn anew: other bytes, for a PDF says when it was made
    const bytes = await licenceOf(HOLDER, '91110105MA01ABCD3Y');
    await drop(scope, seasonId, '甲.pdf', bytes);
    expect(await drop(scope, seasonId, '乙.pdf', bytes)).toMatchObject({
      status: 'duplicate',
      name: '甲.pdf',
    });
    await allRead(scope);
  });

  it('leaves the licence of another company in the tray and says whose it is', async () => {
    await drop(scope, seasonId, '别家.pdf', await licenceOf(OTHER));
    await allRead(scope);
    expect(await trayOf()).toMatchObject([
      {
        name: '别家.pdf',
        reading: { state: 'done' },
        reasons: [{ code: 'other-company', values: { found: OTHER, expected: HOLDER } }],
      },
    ]);
  });

  it('keeps personal numbers sealed, in the reading and in what it proposes', async () => {
    await drop(scope, seasonId, '身份证.pdf', await idCard());
    await allRead(scope);
    const rows = await asOwner(async (client) => {
      const tables = ['reading', 'proposal', 'fact', 'tray_file', 'audit_entry', 'revision_file'];
      const found = await Promise.all(
        tables.map((name) =>
          client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t
            where org_id = '${scope.orgId}'`),
        ),
      );
      return found.flatMap((one) => one.rows.map(({ row }) => row));
    });
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.includes(ID_NUMBER))).toEqual([]);
    const [slot, readings] = [
      await slotOf(scope, seasonId, 'legal-representative-id'),
      await inTenant(scope, (tx) => readingsOfSeason(tx, scope, seasonId)),
    ];
    const proposals = readings[slot.revisions[0]?.id ?? '']?.proposals ?? [];
    expect(proposals.find(({ field }) => field === 'idNumber')?.value).toBe('110105********002X');
    expect(JSON.stringify(readings)).not.toContain(ID_NUMBER);
  });

  it('never proposes over a file that lies in a slot of another kind', async () => {
    const season = await newSeason('京B2-20212733');
    const { revisionId } = await revisionOf(scope, season, 'articles-of-association', now);
    const bytes = await licenceOf(HOLDER, '91110105MA01ABCD4Z');
    await upload(scope, revisionId, '章程.pdf', bytes);
    await allRead(scope);
    const readings = await inTenant(scope, (tx) => readingsOfSeason(tx, scope, season));
    expect(readings[revisionId]).toMatchObject({
      files: [{ kind: 'business-licence', state: 'done' }],
      proposals: [],
    });
  });

  it('files what a person places, and proposes what it says', async () => {
    const season = await newSeason('京B2-20212734');
    await drop(scope, season, '别家2.pdf', await licenceOf(OTHER, '91110105MA01ABCD5A'));
    await allRead(scope);
    const [file] = await trayOf(season);
    await placeTrayFiles(
      scope,
      { fileIds: [file?.id ?? ''], kind: 'business-licence', slotId: null },
      now,
    );
    expect(await trayOf(season)).toEqual([]);
    const slot = await slotOf(scope, season, 'business-licence');
    const placed = slot.revisions[0];
    expect(placed?.facts.find(({ name }) => name === 'companyName')?.value).toBe(OTHER);
    await returnToTray(scope, placed?.files[0]?.id ?? '', now);
    expect(await trayOf(season)).toMatchObject([{ name: '别家2.pdf' }]);
    await retryReading(scope, file?.id ?? '', now);
    await allRead(scope);
    expect(await trayOf(season)).toHaveLength(1); // what a person put back stays there
    const left = (await slotOf(scope, season, 'business-licence')).revisions[0];
    expect(left?.facts).toEqual([]);
  });

  it('splits a file by pages, and refuses pages it has not', async () => {
    const season = await newSeason('京B2-20212735');
    await drop(scope, season, '别家3.pdf', await licenceOf(OTHER, '91110105MA01ABCD6B'));
    await allRead(scope);
    const [file] = await trayOf(season);
    const part = { kind: 'business-licence' as const, slotId: null, firstPage: 1 };
    const split = (lastPage: number) =>
      splitTrayFile(scope, { fileId: file?.id ?? '', parts: [{ ...part, lastPage }] }, now);
    await expect(split(2)).rejects.toMatchObject({ code: 'validation' });
    expect((await split(1)).slotIds).toHaveLength(1);
    const rows = await inTenant(scope, (tx) =>
      tx.revisionFile.findMany({ where: { orgId: scope.orgId, trayFileId: file?.id ?? '' } }),
    );
    expect(rows).toMatchObject([{ firstPage: 1, lastPage: 1 }]);
  });

  it('cancels what is being read, and reads it when asked again', async () => {
    const season = await newSeason('京B2-20212736');
    const dropped = await drop(scope, season, '长.pdf', await longFile(60));
    await expect
      .poll(async () => (await trayOf(season))[0]?.reading.state, { timeout: 10_000, interval: 20 })
      .toBe('running');
    expect(await cancelSeasonReadings(scope, season, now)).toEqual({ cancelled: 1 });
    const cancelled = { reading: { state: 'cancelled' }, reasons: [{ code: 'cancelled' }] };
    expect(await trayOf(season)).toMatchObject([cancelled]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await trayOf(season)).toMatchObject([cancelled]);
    await retryReading(scope, dropped.fileId, now);
    await allRead(scope);
    expect(await trayOf(season)).toMatchObject([
      { reading: { state: 'done' }, reasons: [{ code: 'not-sure' }] },
    ]);
  });

  it('takes a zip apart with its folders, and keeps it while something in it is missing', async () => {
    const season = await newSeason('京B2-20212737');
    const at = join(mkdtempSync(join(tmpdir(), 'xubei-zip-')), 'a.zip');
    const inside = await licenceOf(OTHER, '91110105MA01ABCD8D');
    writeZip(at, [{ name: '主体/别家.pdf', bytes: inside }]);
    await drop(scope, season, '全.zip', readFileSync(at), '材料');
    writeZip(at, [
      { name: '好.txt', bytes: '样例' },
      { name: '程序.exe', bytes: 'MZ\u0090' },
    ]);
    await drop(scope, season, '缺.zip', readFileSync(at));
    await allRead(scope);
    const files = (await trayOf(season)).map(({ folder, name, reasons }) => ({
      path: `${folder}/${name}`,
      codes: reasons.map(({ code, values }) => [code, values.shut]),
    }));
    expect(files).toHaveLength(3);
    expect(files).toEqual(
      expect.arrayContaining([
        { path: '材料/全.zip/主体/别家.pdf', codes: [['other-company', undefined]] },
        { path: '/缺.zip', codes: [['archive-incomplete', 1]] },
        expect.objectContaining({ path: '缺.zip/好.txt' }),
      ]),
    );
  });

  it('lays a zip out in a season it is dropped on while it is taken apart', async () => {
    const [first, second, closed] = [
      await newSeason('京B2-20212751'),
      await newSeason('京B2-20212752'),
      await newSeason('京B2-20212753'),
    ];
    const at = join(mkdtempSync(join(tmpdir(), 'xubei-zip-')), 'a.zip');
    const inside = Array.from({ length: 60 }, (_, n) => ({
      name: `${n}.txt`,
      bytes: `样例 ${n}`,
    }));
    writeZip(at, inside);
    await drop(scope, closed, '多.zip', readFileSync(at));
    await drop(scope, first, '多.zip', readFileSync(at));
    await inTenant(scope, (tx) =>
      tx.season.updateMany({ where: { orgId: scope.orgId, id: closed }, data: { closedAt: now } }),
    );
    while ((await reading('多.zip'))?.state === 'waiting') await nextTick();
    await drop(scope, second, '多.zip', readFileSync(at));
    while ((await reading('多.zip'))?.state !== 'done') await nextTick();
    for (const season of [first, second]) expect(await trayOf(season)).toHaveLength(inside.length);
  });

  it('takes a zip apart that was taken off the tray before, when it is taken back', async () => {
    const season = await newSeason('京B2-20212754');
    const at = join(mkdtempSync(join(tmpdir(), 'xubei-zip-')), 'a.zip');
    writeZip(at, [{ name: '好二.txt', bytes: '样例 二' }]);
    await worker.stop();
    const { fileId } = await drop(scope, season, '收.zip', readFileSync(at));
    await dismissTrayFiles(scope, { fileIds: [fileId], reason: '样例' }, now);
    worker = await startWorker((error) => console.error(error));
    await allRead(scope);
    await restoreTrayFiles(scope, [fileId], now);
    await allRead(scope);
    expect((await trayOf(season)).map(({ name }) => name)).toEqual(['好二.txt']);
  });

  it('reads anew what broke off when asked, and keeps what was read whole', async () => {
    const season = await newSeason('京B2-20212741');
    const dropped = await drop(
      scope,
      season,
      '断.pdf',
      await licenceOf(OTHER, '91110105MA01ABCD8D'),
    );
    await allRead(scope);
    const partsAfter = async (notes: readonly ReaderNote[]) => {
      await endReading('断.pdf', notes);
      expect((await trayOf(season))[0]?.parts).toEqual([]);
      await retryReading(scope, dropped.fileId, now);
      await allRead(scope);
      return (await trayOf(season))[0]?.parts;
    };
    expect(await partsAfter([])).toEqual([]);
    expect(await partsAfter([{ code: 'took-too-long', page: 1, values: {} }])).toHaveLength(1);
  });

  /** As if reading had ended with these notes and nothing else. */
  const endReading = (path: string, notes: readonly ReaderNote[]) =>
    inTenant(scope, async (tx) => {
      const { id } = await tx.reading.findFirstOrThrow({ where: { orgId: scope.orgId, path } });
      const lease = { readingId: id, token: randomUUID() };
      await tx.reading.updateMany({
        where: { orgId: scope.orgId, id },
        data: { state: 'running', leaseToken: lease.token },
      });
      const document = { pages: [], pageCount: 1, complete: notes.length === 0, notes };
      const outcome = { parts: [], pages: [], complete: document.complete, notes };
      expect(await finishReading(tx, scope, lease, { document, reading: outcome }, now)).toBe(true);
    });

  it('does not read the same bytes twice', async () => {
    const [season, other] = [await newSeason('京B2-20212738'), await newSeason('京B2-20212739')];
    const bytes = await licenceOf(OTHER, '91110105MA01ABCD9E');
    await drop(scope, season, '同.pdf', bytes);
    await allRead(scope);
    const first = await reading('同.pdf');
    await drop(scope, other, '同样.pdf', bytes);
    await allRead(scope);
    expect(await trayOf(other)).toMatchObject([{ reasons: [{ code: 'other-company' }] }]);
    expect(await reading('同样.pdf')).toBeNull();
    expect((await reading('同.pdf'))?.id).toBe(first?.id);
  });
});
