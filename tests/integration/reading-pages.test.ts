import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { startWorker, type Worker } from '@/lib/server/jobs/queue';
import { readingNewsSchema } from '@/lib/domain/reading/news';
import { readingStream } from '@/lib/server/notify/reading-stream';
import { showFilePage } from '@/lib/server/readers/show-file-page';
import { pageOfFile } from '@/lib/server/readings/queries';
import { newCase } from '../setup/case-file';
import { docxParts, paragraph, pastedPicture } from '../setup/docx-file';
import { newOrganisation } from '../setup/organisation';
import { allRead, drop, ID_NUMBER, licenceOf } from '../setup/reading';
import { writeZip } from '../setup/zip-file';

const now = new Date('2026-03-02T02:00:00Z');

describe('pages that watch', () => {
  let worker: Worker;
  let scope: Scope;
  let seasonId: string;

  beforeAll(async () => {
    worker = await startWorker((error) => console.error(error));
    scope = await newOrganisation('officer');
    ({ seasonId } = await newCase(scope, now));
  });
  afterAll(() => worker.stop());

  const show = (fileId: string, page = 1) =>
    inTenant(scope, (tx) => pageOfFile(tx, scope, fileId, page)).then((found) =>
      showFilePage(scope, found),
    );

  it('are told at once how things stand, and again when they change', async () => {
    const leave = new AbortController();
    const reader = readingStream(scope, seasonId, leave.signal).getReader();
    const hear = async () => {
      const text = new TextDecoder().decode((await reader.read()).value);
      expect(text).toMatch(/^data: .*\n\n$/);
      return readingNewsSchema.parse(JSON.parse(text.slice(6)));
    };
    expect(await hear()).toMatchObject({ progress: { files: 0 }, filed: [], waiting: 0 });
    await drop(scope, seasonId, '执照.pdf', await licenceOf('云鹿通信（样例）'));
    let news = await hear();
    while (news.progress.filesDone < 1) news = await hear();
    expect(news.filed).toMatchObject([{ kind: 'business-licence' }]);
    leave.abort();
    expect((await reader.read()).done).toBe(true);
  });

  it('are eight of one person at most, and a closed one makes room', () => {
    const leave = new AbortController();
    const open = () => readingStream(scope, seasonId, leave.signal);
    Array.from({ length: 8 }, open);
    expect(open).toThrow('rate-limited');
    leave.abort();
    expect(open).not.toThrow();
  });

  it('end for somebody who left the organisation', async () => {
    const gone = await newOrganisation('officer');
    const { seasonId: season } = await newCase(gone, now);
    await inTenant(gone, (tx) =>
      tx.member.updateMany({ where: { orgId: gone.orgId }, data: { removedAt: now } }),
    );
    const stream = readingStream(gone, season, new AbortController().signal);
    expect((await stream.getReader().read()).done).toBe(true);
  });

  it('see a page of a PDF as a picture', async () => {
    const { fileId } = await drop(scope, seasonId, '图.pdf', await licenceOf('某家（样例）'));
    await allRead(scope);
    const { mime, bytes } = await show(fileId);
    expect(mime).toBe('image/jpeg');
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    await expect(show(fileId, 2)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('see the text of a Word document drawn, and a picture pasted into it as it is', async () => {
    const paper = sharp({ create: { width: 600, height: 300, channels: 3, background: '#fff' } });
    const parts = docxParts(paragraph('附件（样例）') + pastedPicture('rId1', 15, 8), [
      { name: 'a.png', bytes: await paper.png().toBuffer() },
    ]);
    const file = writeZip(join(await mkdtemp(join(tmpdir(), 'xubei-seen-')), 'a.docx'), parts);
    const { fileId } = await drop(scope, seasonId, '附件.docx', await readFile(file));
    await allRead(scope);
    expect((await show(fileId)).mime).toMatch(/^image\/svg/);
    const { mime, bytes } = await show(fileId, 2);
    expect(mime).toBe('image/jpeg');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 600, height: 300 });
    await expect(show(fileId, 3)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('see a table drawn from its cells, numbers of people masked', async () => {
    const csv = `姓名,身份证号码\n张三,${ID_NUMBER}\n`;
    const { fileId } = await drop(scope, seasonId, '表.csv', new TextEncoder().encode(csv));
    await allRead(scope);
    const { mime, bytes } = await show(fileId);
    const drawing = new TextDecoder().decode(bytes);
    expect(mime).toMatch(/^image\/svg/);
    expect(drawing).toContain('张三');
    expect(drawing).toContain('110105********002X');
    expect(drawing).not.toContain(ID_NUMBER);
  });
});
