import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

const FONT = join(process.cwd(), 'prisma/seed/font/NotoSansSC-subset.otf');

/** Texts of the sample licence: where (points of an A4 page) and what. */
export const licenceTexts = [
  [240, 90, 26, '营业执照'],
  [60, 150, 11, '统一社会信用代码'],
  [200, 150, 11, '91110105MA01ABCD2X'],
  [60, 200, 12, '名称'],
  [170, 200, 12, '北京示例呼叫科技有限公司'],
  [60, 240, 12, '法定代表人'],
  [170, 240, 12, '张三'],
  [60, 280, 12, '营业期限'],
  [170, 280, 12, '2016年03月01日至2046年02月28日'],
  [60, 320, 12, '经营范围'],
  [170, 320, 12, '呼叫中心业务；增值电信业务。'],
  [460, 800, 9, '样例'],
] as const;

export type Page = (document: PDFKit.PDFDocument) => void;

export const licencePage: Page = (document) => {
  for (const [x, y, size, text] of licenceTexts) document.fontSize(size).text(text, x, y);
};

/** Writes a PDF of A4 pages, each drawn by its function, and says where. */
export async function writePdf(
  path: string,
  pages: readonly Page[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<string> {
  await writeFile(path, await pdfOf(pages, options));
  return path;
}

/** A PDF of A4 pages, each drawn by its function. */
export async function pdfOf(
  pages: readonly Page[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 0, ...options, autoFirstPage: false });
  document.registerFont('cn', FONT);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const page of pages) {
    document.addPage();
    document.font('cn');
    page(document);
  }
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}
