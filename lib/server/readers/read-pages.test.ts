import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadDocument } from '@/lib/domain/reading/page';
import { isAppError } from '@/lib/errors';
import { licencePage, licenceTexts, writePdf } from '@/tests/setup/pages';
import { readDocument } from './read-document';
import { renderPage } from './render-page';

const expected = licenceTexts.map(([, , , text]) => text);
const DPI = 150;
const wide = Math.round((595 * DPI) / 72);

let folder = '';
let licence = '';
let scan: Buffer;
const place = (name: string) => join(folder, name);
const readPdf = (path: string) => readDocument({ path, kind: 'pdf' }, {});
const textsOf = (document: ReadDocument, page = 0) =>
  (document.pages[page]?.lines ?? []).map(({ text }) => text.replace(/\s/gu, ''));
const codesOf = ({ notes }: ReadDocument) => notes.map(({ code, page }) => ({ code, page }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xubei-pages-'));
  licence = await writePdf(place('licence.pdf'), [licencePage]);
  const picture = await renderPage({ path: licence, kind: 'pdf' }, 1, {
    turned: 0,
    straightened: 0,
    maxWidth: wide,
  });
  scan = await sharp(picture.bytes).jpeg({ quality: 75 }).toBuffer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a PDF with text', () => {
  it('is read as it states it, label and value apart, in reading order', async () => {
    const document = await readPdf(licence);
    expect(textsOf(document)).toEqual(expected);
    expect(document).toMatchObject({ pageCount: 1, complete: true, notes: [] });
    expect(document.pages[0]).toMatchObject({ number: 1, origin: 'text', turned: 0 });
    const value = document.pages[0]?.lines[4]?.box;
    expect(value?.x).toBeCloseTo(170 / 595, 2);
    expect(value?.y).toBeCloseTo(200 / 842, 1);
  });

  it('stands as its /Rotate says', async () => {
    const path = await writePdf(place('rotated.pdf'), [
      (page) => {
        Object.assign(page.page.dictionary.data, { Rotate: 90 });
        page.rotate(-90, { origin: [0, 0] }).translate(-842, 0);
        licencePage(page);
      },
    ]);
    const document = await readPdf(path);
    expect(document.pages[0]?.width).toBeGreaterThan(document.pages[0]?.height ?? 0);
    expect(textsOf(document)).toContain('北京示例呼叫科技有限公司');
    expect(document.pages[0]?.turned).toBe(0);
  });

  it('written sideways is turned upright', async () => {
    const path = await writePdf(place('side.pdf'), [
      (page) => {
        page.rotate(90, { origin: [0, 0] }).translate(0, -595);
        page.fontSize(12).text('名称', 60, 100).text('北京示例呼叫科技有限公司', 170, 100);
      },
    ]);
    const document = await readPdf(path);
    expect(document.pages[0]).toMatchObject({ turned: 270 });
    expect(textsOf(document)).toEqual(['名称', '北京示例呼叫科技有限公司']);
    expect(codesOf(document)).toEqual([{ code: 'turned-upright', page: 1 }]);
  });

  it('says which page is blank, and counts progress', async () => {
    const path = await writePdf(place('blank.pdf'), [licencePage, () => undefined]);
    const seen: [number, number][] = [];
    const document = await readDocument(
      { path, kind: 'pdf' },
      { onPage: (done, total) => seen.push([done, total]) },
    );
    expect(codesOf(document)).toEqual([{ code: 'empty-page', page: 2 }]);
    expect(document.complete).toBe(true);
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('in the shape of a ribbon is painted small', async () => {
    const path = await writePdf(place('ribbon.pdf'), [(page) => page.rect(0, 0, 5, 5).fill()], {
      size: [10, 14_000],
    });
    const document = await readPdf(path);
    expect(codesOf(document)).toEqual([{ code: 'no-text', page: 1 }]);
    const upright = { turned: 0, straightened: 0, maxWidth: 2000 } as const;
    const shown = await renderPage({ path, kind: 'pdf' }, 1, upright);
    expect(shown.width * shown.height).toBeLessThan(20_000_000);
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    [
      'cut off',
      () => readFile(licence).then((bytes) => bytes.subarray(0, bytes.length / 3)),
      'damaged',
    ],
    ['of nothing', () => Promise.resolve(Buffer.alloc(0)), 'damaged'],
    ['that is HTML', () => Promise.resolve(Buffer.from('<html>登录</html>')), 'damaged'],
    [
      'that only begins as one',
      () => Promise.resolve(Buffer.from('%PDF-1.7\n1 0 obj\n<<')),
      'damaged',
    ],
  ])('%s', async (name, bytes, code) => {
    const path = place(`${name}.pdf`);
    await writeFile(path, await bytes());
    const document = await readPdf(path);
    expect(document).toMatchObject({ pages: [], complete: false });
    expect(codesOf(document)).toEqual([{ code, page: null }]);
  });

  it('leaves the next file readable', async () => {
    expect(textsOf(await readPdf(licence))).toEqual(expected);
  });
});

describe('a picture', () => {
  it('is recognised, label and value apart', async () => {
    await writeFile(place('scan.jpg'), scan);
    const document = await readDocument({ path: place('scan.jpg'), kind: 'jpeg' }, {});
    expect(textsOf(document)).toEqual(expected);
    expect(document.pages[0]).toMatchObject({ origin: 'ocr', turned: 0, straightened: 0 });
    for (const { certainty } of document.pages[0]?.lines ?? [])
      expect(certainty).toBeGreaterThan(0.7);
    expect(document.pages[0]?.lines[4]?.box.x).toBeCloseTo(170 / 595, 1);
  }, 60_000);

  it('on its head and askew is put upright, and shown as its boxes lie', async () => {
    await sharp(scan).rotate(184, { background: '#fff' }).png().toFile(place('askew.png'));
    const file = { path: place('askew.png'), kind: 'png' } as const;
    const document = await readDocument(file, {});
    const page = document.pages[0]!;
    expect(textsOf(document)).toEqual(expected);
    expect(page.turned).toBe(180);
    expect(page.straightened).toBeCloseTo(-4, 0);
    expect(codesOf(document).map(({ code }) => code)).toEqual(['turned-upright', 'straightened']);
    const shown = await renderPage(file, 1, { ...page, maxWidth: 800 });
    expect(shown.width).toBe(800);
    expect(shown.width / shown.height).toBeCloseTo(page.width / page.height, 2);
    expect(await inkUnder(shown.bytes, page.lines[4]!.box)).toBeGreaterThan(0.05);
    const { x, y, width, height } = page.lines[4]!.box;
    expect(await inkUnder(shown.bytes, { x, y: y - 1.2 * height, width, height })).toBeLessThan(
      0.01,
    );
  }, 60_000);

  it('lying on its side in a PDF without text is turned', async () => {
    await sharp(scan).rotate(90).jpeg().toFile(place('side.jpg'));
    const path = await writePdf(place('scanned.pdf'), [
      (page) => page.image(place('side.jpg'), 0, 100, { width: 595 }),
    ]);
    const document = await readPdf(path);
    expect(document.pages[0]).toMatchObject({ origin: 'ocr', turned: 270 });
    expect(textsOf(document)).toContain('北京示例呼叫科技有限公司');
    expect(textsOf(document)).toContain('91110105MA01ABCD2X');
  }, 60_000);

  it('of several pages, turned by its camera, is read page by page as it stands', async () => {
    const one = await sharp(scan)
      .extract({ left: 0, top: 380, width: 1239, height: 80 })
      .toBuffer();
    const two = await sharp(one).rotate(90).toBuffer();
    await sharp([two, two], { join: { animated: true } })
      .withMetadata({ orientation: 8 })
      .tiff()
      .toFile(place('pages.tif'));
    const document = await readDocument({ path: place('pages.tif'), kind: 'tiff' }, {});
    expect(document).toMatchObject({ pageCount: 2, complete: true });
    for (const page of [0, 1]) {
      expect(textsOf(document, page)).toEqual(['名称', '北京示例呼叫科技有限公司']);
      expect(document.pages[page]).toMatchObject({ number: page + 1, turned: 0 });
    }
  }, 60_000);

  it.each([
    ['cut off', () => scan.subarray(0, scan.length / 2)],
    ['that is text', () => Buffer.from('not a picture')],
  ])('%s is damaged', async (name, bytes) => {
    await writeFile(place(`${name}.jpg`), bytes());
    const document = await readDocument({ path: place(`${name}.jpg`), kind: 'jpeg' }, {});
    expect(document.complete).toBe(false);
    expect(document.notes.map(({ code }) => code)).toEqual(['damaged']);
  });

  it('in HEIC is refused with its reason where it is compressed as phones do', async () => {
    const brand = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    await writeFile(place('phone.heic'), Buffer.concat([brand, Buffer.alloc(64)]));
    const document = await readDocument({ path: place('phone.heic'), kind: 'heic' }, {});
    expect(document.notes).toEqual([
      { code: 'not-readable-kind', page: null, values: { kind: 'heic' } },
    ]);
  });

  it('in HEIF compressed as AVIF is read', async () => {
    const paper = sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } });
    await paper.avif().toFile(place('paper.heic'));
    const document = await readDocument({ path: place('paper.heic'), kind: 'heic' }, {});
    expect(codesOf(document)).toEqual([{ code: 'no-text', page: 1 }]);
  });

  it('of nothing but paper says that it has no text', async () => {
    await sharp({ create: { width: 400, height: 300, channels: 3, background: '#fff' } })
      .tiff()
      .toFile(place('paper.tif'));
    const document = await readDocument({ path: place('paper.tif'), kind: 'tiff' }, {});
    expect(document.complete).toBe(true);
    expect(codesOf(document)).toEqual([{ code: 'no-text', page: 1 }]);
  });
});

it('stops when nobody wants the answer any more', async () => {
  const stop = new AbortController();
  const reading = readDocument({ path: licence, kind: 'pdf' }, { signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toSatisfy((error) => isAppError(error, 'upload-aborted'));
});

/** Share of dark pixels within a box of a picture. */
async function inkUnder(
  bytes: Uint8Array,
  box: { x: number; y: number; width: number; height: number },
) {
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  const pixels = await sharp(bytes)
    .extract({
      left: Math.round(box.x * width),
      top: Math.round(box.y * height),
      width: Math.round(box.width * width),
      height: Math.round(box.height * height),
    })
    .greyscale()
    .raw()
    .toBuffer();
  return pixels.filter((value) => value < 128).length / pixels.length;
}
