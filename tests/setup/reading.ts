import PDFDocument from 'pdfkit';
import { once } from 'node:events';
import { drawDocument } from '@/prisma/seed/draw-document';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { receiveWaiting } from '@/lib/server/uploads/mutations';

import { streamOf } from './slots';

const now = new Date('2026-03-02T02:00:00Z');

/** Drops a file on a season, as the browser does. */
export const drop = (
  scope: Scope,
  seasonId: string,
  name: string,
  bytes: Uint8Array,
  folder = '',
) =>
  receiveWaiting(
    scope,
    { seasonId, folder, name, declaredBytes: bytes.length, body: streamOf(bytes) },
    () => now,
  );

/** Waits until nothing of an organisation is being read, or says what still is. */
export async function allRead(scope: Scope, milliseconds = 20_000): Promise<void> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const left = await inTenant(scope, (tx) =>
      tx.reading.findMany({
        where: { orgId: scope.orgId, state: { in: ['waiting', 'running'] } },
        select: { path: true, state: true },
      }),
    );
    if (left.length === 0) return;
    if (Date.now() > until) throw new Error(`still to be read: ${JSON.stringify(left)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A page with a title and labelled values, as a PDF with text. Marked 样例. */
export const document = (
  title: string,
  rows: readonly (readonly [string, string])[],
  stampedBy = '云鹿通信（样例）',
): Promise<Buffer> => drawDocument({ title, subtitle: '样例文件，不具任何效力', rows, stampedBy });

/** A business licence of a company; `code` and `person` make its bytes differ. */
export const licenceOf = (company: string, code = '91110105MA01ABCD2X', person = '张三') =>
  document('营业执照', [
    ['统一社会信用代码', code],
    ['名称', company],
    ['类型', '有限责任公司'],
    ['法定代表人', person],
    ['成立日期', '2016年03月01日'],
    ['营业期限', '2016年03月01日至长期'],
    ['经营范围', '第二类增值电信业务中的呼叫中心业务'],
  ]);

/** An ID card; the number is invented and its holder would be born in 1949. */
export const ID_NUMBER = '11010519491231002X';
export const idCard = () =>
  document('居民身份证', [
    ['姓名', '张三'],
    ['公民身份号码', ID_NUMBER],
    ['有效期限', '2020.01.01-长期'],
    ['签发机关', '北京市公安局'],
  ]);

/** A file that takes seconds to read: pages without a word the product looks for. */
export async function longFile(pages: number): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (let page = 1; page < pages; page += 1) pdf.text(`specimen ${page} `.repeat(400)).addPage();
  pdf.end();
  await once(pdf, 'end');
  return Buffer.concat(chunks);
}
