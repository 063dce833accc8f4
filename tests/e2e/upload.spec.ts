import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { openCase, type Case } from './support/case';
import {
  documentFolder,
  hostileName,
  makeDisguisedProgram,
  makeEmptyFile,
  makePdf,
  makePhoto,
  sheetHtml,
} from './support/documents';
import { dropFile, dropPaths, pasteFile } from './support/drop';
import { expect, test } from './support/fixtures';
import { chooserOf, openMaterials, openRow, putFiles } from './support/materials';
import { found } from './support/workspace';
import { wordsOf } from './support/words';
import type { Page } from '@playwright/test';

const t = wordsOf('zh-CN');
const folder = documentFolder();
const at = (name: string) => path.join(folder, name);
const kind = 'articles-of-association';
const uploads = /\/api\/uploads\?/;

test.describe('files into a slot', () => {
  let place: Case;
  test.beforeEach(async ({ page }) => {
    place = await openCase(page, t, await found(page, t, 'empty'));
    await openMaterials(page, t, place);
  });

  test('many at once, each with its progress, all of them stored', async ({ page }) => {
    const photos = await Promise.all(
      Array.from({ length: 12 }, (_, seed) => makePhoto(page, at(`many-${seed}.jpg`), 100 + seed)),
    );
    await slowUploads(page);
    const row = await openRow(page, t, 'seat-photos');
    await chooserOf(row, t, 'seat-photos').setInputFiles(photos);
    await expect(row.getByRole('progressbar', { name: t('upload.progressAll') })).toBeVisible();
    await expect(
      row.getByRole('progressbar', { name: t('upload.progressOf', { name: 'many-0.jpg' }) }),
    ).toBeVisible();
    await expect(row.getByText(t('materials.row.files', { count: 12 }))).toBeVisible();
    await expect(row.getByText(t('upload.state.done'))).toHaveCount(12);
  });

  test('from the photos of a phone, asked for as JPEG @phone-only', async ({ page }) => {
    const row = await openRow(page, t, kind);
    const label = t(`kinds.${kind}.name`);
    for (const [button, input] of [
      [t('upload.photos'), t('upload.photosFor', { label })],
      [t('upload.camera'), t('upload.cameraFor', { label })],
    ] as const) {
      await expect(row.getByRole('button', { name: button, exact: true })).toBeVisible();
      const accept = (await row.getByLabel(input, { exact: true }).getAttribute('accept')) ?? '';
      expect(accept).toContain('image/jpeg');
      expect(accept).not.toMatch(/hei[cf]|\*/);
    }
    await expect(chooserOf(row, t, kind)).not.toHaveAttribute('accept');
    const photo = await makePhoto(page, at('phone.jpg'), 7);
    await row.getByLabel(t('upload.photosFor', { label }), { exact: true }).setInputFiles(photo);
    await expect(row.getByText(t('upload.state.done'))).toHaveCount(1);
  });

  test('dropped on the slot, dropped beside it, and pasted', async ({ page }) => {
    const row = await openRow(page, t, kind);
    const [first, second, third] = await Promise.all(
      [1, 2, 3].map((seed) => makePhoto(page, at(`drop-${seed}.png`), 200 + seed)),
    );
    await dropFile(row.getByText(t('upload.dropHere')), String(first));
    await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible();

    await dropPaths(page, page.getByRole('heading', { level: 1 }), [String(second)]);
    const tray = page.getByRole('region', { name: t('tray.title') });
    await expect(tray.getByText('drop-2.png')).toBeVisible();
    await tray.getByRole('button', { name: t('tray.chooseFor', { name: 'drop-2.png' }) }).click();
    await page.getByRole('combobox', { name: t('tray.search') }).fill(t(`kinds.${kind}.name`));
    await page.keyboard.press('Enter');
    await tray
      .getByRole('button', {
        name: t('tray.placeNamed', { name: 'drop-2.png', kind: t(`kinds.${kind}.name`) }),
      })
      .click();
    await expect(row.getByText(t('materials.row.files', { count: 2 }))).toBeVisible();

    await pasteFile(page, String(third));
    await expect(tray.getByText('drop-3.png')).toBeVisible();
    await tray
      .getByRole('button', { name: t('tray.dismissNamed', { name: 'drop-3.png' }) })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('样例，用不到');
    await dialog.getByRole('button', { name: t('tray.dismissConfirm') }).click();
    await expect(tray).toBeHidden();
  });

  test('a whole folder, without what the operating system put into it', async ({ page }) => {
    await makePhoto(page, at('folder/一层/工位-1.jpg'), 301);
    await makePhoto(page, at('folder/二层/工位-2.jpg'), 302);
    makeEmptyFile(at('folder/.DS_Store'));
    makeEmptyFile(at('folder/二层/Thumbs.db'));
    const row = await openRow(page, t, 'seat-photos');
    const label = t('upload.chooseFolderFor', { label: t('kinds.seat-photos.name') });
    await row.getByLabel(label, { exact: true }).setInputFiles(at('folder'));
    await expect(row.getByText(t('materials.row.files', { count: 2 }))).toBeVisible();
    await expect(row.getByText('Thumbs.db')).toHaveCount(0);
  });

  test('cancelled on the way, then sent again', async ({ page }) => {
    const release = await holdUploads(page);
    const photo = await makePhoto(page, at('cancel.jpg'), 401);
    const row = await openRow(page, t, kind);
    await chooserOf(row, t, kind).setInputFiles(photo);
    await row.getByRole('button', { name: t('upload.cancel', { name: 'cancel.jpg' }) }).click();
    await expect(row.getByText(t('upload.state.cancelled'))).toBeVisible();
    await expect(row.getByText(t('materials.row.files', { count: 0 }))).toBeVisible();
    await release();
    await row.getByRole('button', { name: t('upload.retry', { name: 'cancel.jpg' }) }).click();
    await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible();
  });

  test('a broken connection is told, and the file goes with the next try', async ({
    page,
    expectNoise,
  }) => {
    expectNoise(/ERR_CONNECTION_RESET|net::ERR_FAILED/);
    await page.route(uploads, (route) => route.abort('connectionreset'), { times: 1 });
    const photo = await makePhoto(page, at('retry.jpg'), 402);
    const row = await openRow(page, t, kind);
    await chooserOf(row, t, kind).setInputFiles(photo);
    await expect(row.getByText(t('errors.unreachable'))).toBeVisible();
    await row.getByRole('button', { name: t('upload.retry', { name: 'retry.jpg' }) }).click();
    await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible();
  });

  test('the same file twice is recognised, here and in another slot', async ({ page }) => {
    const photo = await makePhoto(page, at('twice.jpg'), 403);
    const row = await putFiles(page, t, kind, photo);
    await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible();
    await chooserOf(row, t, kind).setInputFiles(photo);
    await page.getByRole('button', { name: t('materials.place.current') }).click();
    const told = t('upload.duplicate', { name: 'twice.jpg', at: '@' }).split('@')[0] ?? '';
    await expect(row.getByText(told)).toBeVisible();
    await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible();

    const other = await openRow(page, t, 'business-licence');
    await chooserOf(other, t, 'business-licence').setInputFiles(photo);
    const elsewhere = t('upload.alsoIn', {
      clientName: place.company.name,
      year: place.company.year,
      kind: t(`kinds.${kind}.name`),
      name: 'twice.jpg',
    });
    await expect(other.getByText(elsewhere)).toBeVisible();
  });

  test('what is nothing, or not what it says, is refused with a sentence', async ({
    page,
    expectNoise,
  }) => {
    expectNoise(/status of 4(15|22)/);
    const row = await openRow(page, t, kind);
    const html = Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>');
    await chooserOf(row, t, kind).setInputFiles([
      makeEmptyFile(at('空.pdf')),
      makeDisguisedProgram(at('照片.jpg')),
    ]);
    await expect(row.getByText(t('errors.upload-empty'))).toBeVisible();
    await expect(
      row.getByText(t('upload.refused.program', { named: '.jpg', name: '照片.jpg' })),
    ).toBeVisible();
    await chooserOf(row, t, kind).setInputFiles({
      name: '合同.pdf',
      mimeType: 'application/pdf',
      buffer: html,
    });
    await expect(row.getByRole('button', { name: retryLabel() })).toHaveCount(3);
    await expect(row.getByText(t('materials.row.files', { count: 0 }))).toBeVisible();
  });

  test('a name of 300 characters with a way out stays a name', async ({ page }) => {
    const pdf = await makePdf(page, at('名.pdf'), sheetHtml({ title: '章程', lines: ['样例'] }));
    const name = hostileName('pdf');
    const row = await openRow(page, t, kind);
    await chooserOf(row, t, kind).setInputFiles({
      name,
      mimeType: 'application/pdf',
      buffer: readFileSync(pdf),
    });
    await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('link', { name: downloadLabel() }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/🏢.*\.pdf$/u);
    expect(download.suggestedFilename()).not.toContain('/');
    expect(statSync(String(await download.path())).size).toBe(statSync(pdf).size);
  });
});

test('a request for another workspace stores nothing', async ({ page, browser, baseURL }) => {
  const mine = await openCase(page, t, await found(page, t, 'empty'));
  await openMaterials(page, t, mine);
  const sent = page.waitForRequest(uploads);
  await putFiles(page, t, kind, await makePhoto(page, at('mine.jpg'), 501));
  const revision = String(new URL((await sent).url()).searchParams.get('revision'));

  const context = await browser.newContext();
  const theirs = await context.newPage();
  const thief = await found(theirs, t, 'empty');
  const photo = readFileSync(await makePhoto(page, at('theirs.jpg'), 502));
  const before = storedFiles();
  for (const org of [thief.orgId, mine.orgId]) {
    const query = new URLSearchParams({ org, revision, name: 'theirs.jpg' });
    const answer = await theirs.request.put(`/api/uploads?${query.toString()}`, {
      data: photo,
      headers: { 'content-type': 'application/octet-stream', origin: String(baseURL) },
    });
    expect([403, 404]).toContain(answer.status());
  }
  const crossSite = await page.request.put(
    `/api/uploads?${new URLSearchParams({ org: mine.orgId, revision, name: 'x.jpg' }).toString()}`,
    { data: photo, headers: { origin: 'https://elsewhere.example' } },
  );
  expect(crossSite.status()).toBe(403);
  expect(storedFiles()).toBe(before);
  await page.reload();
  const row = await openRow(page, t, kind);
  await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible();
  await context.close();
});

function storedFiles(): number {
  const dataDir = process.env.XUBEI_E2E_DATA_DIR;
  if (dataDir === undefined) return 0;
  return readdirSync(path.join(dataDir, 'files'), { recursive: true }).length;
}

const retryLabel = () => new RegExp(`^${t('upload.retry', { name: '@' }).split('@')[0]}`);
const downloadLabel = () =>
  new RegExp(`^${t('materials.files.download', { name: '@' }).split('@')[0]}`);

/** Lets uploads through one after the other, so that progress can be seen. */
async function slowUploads(page: Page) {
  await page.route(uploads, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
}

/** Keeps uploads on the way until released. */
async function holdUploads(page: Page) {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(uploads, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return async () => {
    release();
    await page.unroute(uploads);
  };
}
