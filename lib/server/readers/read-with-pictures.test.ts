import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadDocument } from '@/lib/domain/reading/page';
import { docxParts, paragraph, pastedPicture } from '@/tests/setup/docx-file';
import { emptyPng } from '@/tests/setup/png';
import { licencePage, writePdf } from '@/tests/setup/pages';
import { writeZip, type ZipEntry } from '@/tests/setup/zip-file';
import { MAX_PAGES_READ } from './limits';
import { readDocument } from './read-document';
import { renderPage } from './render-page';

let folder = '';
let made = 0;
let scan: Buffer;
let small: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xubei-pasted-'));
  const path = await writePdf(join(folder, 'licence.pdf'), [licencePage]);
  const upright = { turned: 0, straightened: 0, maxWidth: 1240 } as const;
  const { bytes } = await renderPage({ path, kind: 'pdf' }, 1, upright);
  scan = await sharp(bytes).jpeg({ quality: 80 }).toBuffer();
  small = await sharp(scan)
    .extract({ left: 0, top: 380, width: 1239, height: 80 })
    .png()
    .toBuffer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function docx(body: string, pictures: Parameters<typeof docxParts>[1], more: ZipEntry[] = []) {
  const path = join(folder, `${(made += 1)}.docx`);
  writeZip(path, [...docxParts(body, pictures), ...more]);
  return { path, kind: 'docx' } as const;
}
const textOf = (document: ReadDocument, page: number) =>
  (document.pages[page]?.lines ?? []).map(({ text }) => text.replace(/\s/gu, '')).join('|');
const codesOf = ({ notes }: ReadDocument) => notes.map(({ code, page }) => [code, page]);

describe('pictures pasted into a Word document', () => {
  it('are pages behind its text, in the order they stand, upright and shown as they were read', async () => {
    const upsideDown = await sharp(scan).rotate(180).jpeg().toBuffer();
    const file = docx(
      pastedPicture('rId2', 15, 20) + paragraph('附件（样例）') + pastedPicture('rId1', 15, 20),
      [
        { name: 'b.jpeg', bytes: upsideDown },
        { name: 'a.png', bytes: small },
      ],
    );
    const seen: [number, number][] = [];
    const document = await readDocument(file, { onPage: (...counts) => void seen.push(counts) });
    expect(document.pages.map(({ number, origin }) => [number, origin])).toEqual([
      [1, 'text'],
      [2, 'ocr'],
      [3, 'ocr'],
    ]);
    expect(document).toMatchObject({ pageCount: 3, complete: true });
    expect(textOf(document, 0)).toBe('附件（样例）');
    expect(textOf(document, 1)).toBe('名称|北京示例呼叫科技有限公司');
    expect(textOf(document, 2)).toContain('91110105MA01ABCD2X');
    expect(codesOf(document)).toEqual([['turned-upright', 3]]);
    expect(seen.at(-1)).toEqual([3, 3]);
    const shown = await renderPage(file, 2, { turned: 180, straightened: 0, maxWidth: 600 });
    const twin = await sharp(scan).resize({ width: 600 }).greyscale().raw().toBuffer();
    const there = await sharp(shown.bytes).greyscale().raw().toBuffer();
    const apart = there.reduce((sum, value, i) => sum + Math.abs(value - (twin[i] ?? 0)), 0);
    expect(apart / there.length).toBeLessThan(4);
  }, 60_000);

  it('are all of a document without text', async () => {
    const file = docx(pastedPicture('rId1', 15, 20), [{ name: 'a.png', bytes: small }]);
    const document = await readDocument(file, {});
    expect(document).toMatchObject({ pageCount: 1, complete: true, notes: [] });
    expect(document.pages[0]).toMatchObject({ number: 1, origin: 'ocr' });
  }, 60_000);

  it('are left alone where they are stamps, heads of letters, deleted or shown twice', async () => {
    const old = (size: string, id: string) =>
      `<w:p><w:r><w:pict><v:shape style="position:absolute;${size}"><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r></w:p>`;
    const file = docx(
      paragraph('正文') +
        pastedPicture('rId1', 4.5, 4.5) +
        pastedPicture('rId1', 16, 2) +
        `<w:p><w:del>${pastedPicture('rId1', 15, 20)}</w:del></w:p>` +
        old('width:100pt;height:100pt', 'rId1') +
        old('width:415pt;height:587.5pt', 'rId2') +
        pastedPicture('rId2', 15, 20) +
        pastedPicture('rId9', 15, 20),
      [
        { name: 'stamp.png', bytes: small },
        { name: 'page.png', bytes: small },
      ],
    );
    const document = await readDocument(file, {});
    expect(document.pages.map(({ origin }) => origin)).toEqual(['text', 'ocr']);
    expect(document.complete).toBe(true);
  }, 60_000);
});

describe('a hostile picture in a Word document', () => {
  const body = (count: number) =>
    paragraph('正文') +
    Array.from({ length: count }, (_, i) => pastedPicture(`rId${i + 1}`, 15, 20)).join('');

  it('ends as a note of its page, and the others are read', async () => {
    const file = docx(body(7), [
      { name: '1.png', bytes: emptyPng(30_000, 30_000) },
      { name: '2.jpeg', bytes: scan.subarray(0, scan.length / 2) },
      { name: '3.emf', bytes: Buffer.from([1, 0, 0, 0, 0x6c, 0, 0, 0]) },
      {
        name: '4.png',
        bytes: '<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/hosts"/></svg>',
      },
      { name: '5.png', bytes: small, claimedBytes: 40 },
      { name: '6.png', bytes: Buffer.alloc(0) },
      { name: '7.png', bytes: small },
    ]);
    const document = await readDocument(file, {});
    expect(document.pages.map(({ number }) => number)).toEqual([1, 8]);
    expect(document).toMatchObject({ pageCount: 8, complete: false });
    expect(codesOf(document)).toEqual([
      ['too-many-pixels', 2],
      ['damaged', 3],
      ['not-readable-kind', 4],
      ['not-readable-kind', 5],
      ['damaged', 6],
      ['not-readable-kind', 7],
    ]);
  }, 60_000);

  it('one of too many is not read, and the document says so', async () => {
    const pictures = Array.from({ length: MAX_PAGES_READ + 1 }, (_, i) => ({
      name: `${i}.png`,
      bytes: 'none',
    }));
    const document = await readDocument(docx(body(pictures.length), pictures), {});
    expect(document).toMatchObject({ pageCount: MAX_PAGES_READ + 2, complete: false });
    expect(codesOf(document)).toContainEqual(['too-many-pages', null]);
    expect(textOf(document, 0)).toBe('正文');
  }, 60_000);

  it('refuses the whole when it is a bomb', async () => {
    const file = docx(body(1), [{ name: '1.png', bytes: Buffer.alloc(100_000_000) }]);
    expect(codesOf(await readDocument(file, {}))).toEqual([['unpacked-too-large', null]]);
  }, 60_000);
});
