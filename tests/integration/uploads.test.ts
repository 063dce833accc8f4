import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { inTenant } from '@/lib/server/db/in-tenant';
import { openRevision } from '@/lib/server/materials/mutations';
import { archiveFile, receiveUpload, restoreFile } from '@/lib/server/uploads/mutations';
import { storedFile } from '@/lib/server/uploads/queries';
import { fileStore } from '@/lib/server/storage/store';
import { newCase, refusal } from '../setup/case-file';
import { newOrganisation } from '../setup/organisation';
import { pdfBytes, revisionOf, slotOf, streamOf, upload } from '../setup/slots';

const now = new Date('2026-03-02T02:00:00Z');

describe('an upload', () => {
  let scope: Scope;
  let seasonId: string;
  let revisionId: string;

  beforeAll(async () => {
    scope = await newOrganisation('officer');
    ({ seasonId } = await newCase(scope, now));
    ({ revisionId } = await revisionOf(scope, seasonId, 'business-licence', now));
  });

  const names = async () => {
    const slot = await slotOf(scope, seasonId, 'business-licence');
    return slot.revisions.flatMap((revision) => revision.files.map((file) => file.name));
  };
  const leftInTmp = () => readdir(join(env().filesDir, 'tmp')).catch(() => []);

  it('is kept whole, under a clean name, with its true type', async () => {
    const answer = await upload(scope, revisionId, '../../执照（样例）📞.pdf', pdfBytes('一'));
    expect(answer).toMatchObject({
      status: 'stored',
      name: '执照（样例）📞.pdf',
      mime: 'application/pdf',
      alsoIn: [],
    });
    expect(await names()).toContain('执照（样例）📞.pdf');
  });

  it('is recognised the second time, and stored once', async () => {
    await upload(scope, revisionId, '甲.pdf', pdfBytes('二'));
    const before = await names();
    expect(await upload(scope, revisionId, '乙.pdf', pdfBytes('二'))).toMatchObject({
      status: 'duplicate',
      name: '甲.pdf',
      uploadedAt: now.toISOString(),
    });
    expect(await names()).toEqual(before);
  });

  it('says where else in the organisation the same bytes lie', async () => {
    const other = await revisionOf(scope, seasonId, 'articles-of-association', now);
    await upload(scope, revisionId, '丙.pdf', pdfBytes('三'));
    expect(await upload(scope, other.revisionId, '丙.pdf', pdfBytes('三'))).toMatchObject({
      status: 'stored',
      alsoIn: [{ kind: 'business-licence', year: 2026, name: '丙.pdf' }],
    });
  });

  it.each([
    ['照片.jpg', 'MZ\u0090\u0000', { content: 'program', named: 'jpg' }],
    ['说明.txt', '<!doctype html><p>', { content: 'web-page', named: 'txt' }],
    ['表.pdf', '\u0001\u0002\u0003', { content: 'unknown', named: 'pdf' }],
  ])('of %s with other content is refused and leaves nothing', async (name, text, values) => {
    const before = await names();
    const bytes = new TextEncoder().encode(text);
    expect(await refusal(upload(scope, revisionId, name, bytes))).toEqual({
      code: 'upload-type-refused',
      values: { name, ...values },
    });
    expect(await names()).toEqual(before);
    expect(await leftInTmp()).toEqual([]);
  });

  it('of nothing is refused, whether or not its size is told', async () => {
    for (const declaredBytes of [0, undefined]) {
      const empty = upload(scope, revisionId, '空.pdf', new Uint8Array(), { declaredBytes });
      expect(await refusal(empty)).toMatchObject({ code: 'upload-empty' });
    }
  });

  it('above the limit is refused before a byte is read', async () => {
    const body = new ReadableStream<Uint8Array>(
      {
        pull: () => {
          throw new Error('it was read');
        },
      },
      { highWaterMark: 0 },
    );
    const declaredBytes = env().maxUploadBytes + 1;
    const attempt = upload(scope, revisionId, '大.pdf', pdfBytes(), { declaredBytes, body });
    expect(await refusal(attempt)).toMatchObject({ code: 'upload-too-large' });
  });

  it('broken off midway leaves neither a row nor a file', async () => {
    const before = await names();
    const abort = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(pdfBytes('半')),
      pull: () => {
        abort.abort();
        return new Promise(() => undefined);
      },
    });
    const attempt = upload(scope, revisionId, '半.pdf', pdfBytes('半'), {
      body,
      signal: abort.signal,
    });
    expect(await refusal(attempt)).toMatchObject({ code: 'upload-aborted' });
    expect(await names()).toEqual(before);
    expect(await leftInTmp()).toEqual([]);
  });

  it('that ends before its told size is refused', async () => {
    const attempt = upload(scope, revisionId, '短.pdf', pdfBytes('短'), { declaredBytes: 9999 });
    expect(await refusal(attempt)).toMatchObject({ code: 'upload-incomplete' });
  });

  it('on a full disk is refused with its own word, writes no row, and works when retried', async () => {
    const before = await names();
    const full = { ...fileStore(), put: () => Promise.reject(new AppError('storage-full')) };
    const parcel = () => ({
      revisionId,
      name: '满.pdf',
      declaredBytes: undefined,
      body: streamOf(pdfBytes('满')),
    });
    expect(await refusal(receiveUpload(scope, parcel(), () => now, full))).toMatchObject({
      code: 'storage-full',
    });
    expect(await names()).toEqual(before);
    expect(await receiveUpload(scope, parcel(), () => now)).toMatchObject({ status: 'stored' });
  });

  it("for another tenant's revision is answered as if there were none, and not read", async () => {
    const stranger = await newOrganisation('owner');
    const body = streamOf(pdfBytes('别人'));
    const attempt = upload(stranger, revisionId, '别人.pdf', pdfBytes('别人'), { body });
    expect(await refusal(attempt)).toEqual({ code: 'not-found', values: {} });
    expect(body.locked).toBe(false);
    expect(await names()).not.toContain('别人.pdf');
  });

  it("is read by nobody of another tenant, though the file's id is known", async () => {
    const answer = await upload(scope, revisionId, '秘.pdf', pdfBytes('秘'));
    const stranger = await newOrganisation('owner');
    const reading = inTenant(stranger, (tx) => storedFile(tx, stranger, answer.fileId));
    expect(await refusal(reading)).toMatchObject({ code: 'not-found' });
  });

  it('is taken out with a reason and put back', async () => {
    const { fileId } = await upload(scope, revisionId, '出.pdf', pdfBytes('出'));
    await archiveFile(scope, { fileId, reason: '传错了' }, now);
    const archived = async () => {
      const slot = await slotOf(scope, seasonId, 'business-licence');
      return slot.revisions[0]?.files.find((file) => file.id === fileId)?.archived?.reason;
    };
    expect(await archived()).toBe('传错了');
    await restoreFile(scope, { fileId }, now);
    expect(await archived()).toBeUndefined();
  });

  it('may be repeated in the next revision: an unchanged annex belongs to both', async () => {
    await upload(scope, revisionId, '附件.pdf', pdfBytes('附件'));
    const { slotId } = await revisionOf(scope, seasonId, 'business-licence', now);
    const next = await openRevision(scope, { slotId, mode: 'new' }, now);
    expect(await upload(scope, next.revisionId, '附件.pdf', pdfBytes('附件'))).toMatchObject({
      status: 'stored',
      alsoIn: [{ name: '附件.pdf' }],
    });
  });
});
