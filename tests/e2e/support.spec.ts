import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  documentFolder,
  hostileName,
  longName,
  makeBigFile,
  makeCsv,
  makeDisguisedProgram,
  makeEmptyFile,
  makePdf,
  makePhoto,
  sheetHtml,
} from './support/documents';
import { axe, expect, test } from './support/fixtures';

test.describe('the sample documents', () => {
  const folder = documentFolder();
  const at = (name: string) => path.join(folder, name);

  test('print Chinese as a real PDF', async ({ page }) => {
    const html = sheetHtml({ title: '托管协议(样例)', lines: ['甲方:样例呼叫中心有限公司'] });
    const bytes = readFileSync(await makePdf(page, at('hosting.pdf'), html));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  test('draw another photo for every seed, and the same for the same', async ({ page }) => {
    const [first, second, again] = [
      readFileSync(await makePhoto(page, at('office-1.jpg'), 1)),
      readFileSync(await makePhoto(page, at('office-2.jpg'), 2)),
      readFileSync(await makePhoto(page, at('office-1-again.jpg'), 1)),
    ];
    expect(first.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(first.equals(second)).toBe(false);
    expect(first.equals(again)).toBe(true);
    const png = readFileSync(await makePhoto(page, at('office.png'), 1, '机房'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  test('write a table as UTF-8 and as GBK', () => {
    const rows = [
      ['姓名', '参保'],
      ['张样例', '是,"否"'],
    ];
    const gbk = new TextDecoder('gbk').decode(readFileSync(makeCsv(at('gbk.csv'), rows, 'gbk')));
    const utf8 = new TextDecoder('utf-8').decode(readFileSync(makeCsv(at('utf8.csv'), rows)));
    expect(gbk).toBe('样例\r\n姓名,参保\r\n张样例,"是,""否"""');
    expect(utf8).toBe(gbk);
  });

  test('hold the awkward ones: a program as a photo, nothing at all, long names', () => {
    const program = readFileSync(makeDisguisedProgram(at('photo.jpg')));
    expect(program.subarray(0, 2).toString()).toBe('MZ');
    expect(statSync(makeEmptyFile(at('empty.pdf'))).size).toBe(0);
    expect(statSync(makeBigFile(at(longName('bin')), 1_000_001)).size).toBe(1_000_001);
    expect(hostileName('pdf')).toHaveLength(300);
  });
});

test.describe('a journey', () => {
  test('fails on a console error nobody expected', async ({ page }) => {
    test.fail();
    await page.setContent("<script>console.error('noise')</script>");
  });

  test('fails on an uncaught error nobody expected', async ({ page }) => {
    test.fail();
    await page.setContent("<script>throw new Error('noise')</script>");
  });

  test('fails on an answer of 500', async ({ page }) => {
    test.fail();
    await page.route('**/broken', (route) => route.fulfill({ status: 500, body: '样例' }));
    await page.goto('http://127.0.0.1/broken');
  });

  test('passes on noise it provokes on purpose', async ({ page, expectNoise }) => {
    expectNoise(/on purpose/);
    await page.setContent("<script>console.error('on purpose')</script>");
    await page.evaluate(() => 1);
  });

  test('fails on a control without a name', async ({ page }) => {
    test.fail();
    await page.setContent('<html lang="zh-CN"><title>样例</title><main><button></button></main>');
    await axe(page);
  });

  test('passes an accessible page, on a phone too', { tag: '@phone' }, async ({ page }) => {
    await page.setContent('<html lang="zh-CN"><title>样例</title><main><h1>样例</h1></main>');
    await axe(page);
  });
});
