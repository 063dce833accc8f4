import path from 'node:path';
import { openCase, type Case } from './support/case';
import { documentFolder, makePdf, makePhoto } from './support/documents';
import { makeBound, makeDossier, stranger } from './support/dossier';
import { dropPaths } from './support/drop';
import { axe, expect, test } from './support/fixtures';
import { expectOutcome, openMaterials, openRow, rowOf } from './support/materials';
import { choose, found } from './support/workspace';
import { languages, wordsOf, type Words } from './support/words';
import type { MaterialKind } from '../../lib/domain/materials/kinds';
import { paths } from '../../lib/paths';
import type { Locator, Page } from '@playwright/test';

const READ = { timeout: 90_000 };

test.describe('a folder dropped on the season', () => {
  test.describe.configure({ timeout: 240_000 });
  const t = wordsOf('zh-CN');

  test('fills the three tables with proposals, and the tray with what is unsure', async ({
    page,
  }) => {
    const place = await openCase(page, t, await found(page, t, 'empty'));
    const folder = path.join(documentFolder(), '2026年检');
    await makeDossier(page, folder, place.company);
    await openMaterials(page, t, place);
    await dropPaths(page, page.getByRole('heading', { level: 1 }), [folder]);

    await expect(progressOf(page, t)).toBeVisible();
    await expect(page.getByRole('region', { name: t('upload.list') })).toBeHidden(READ);
    // It goes on at the server while nobody looks.
    await page.goto(paths.workspace(place.orgId));
    await openMaterials(page, t, place);
    for (const kind of filed) {
      await expect(rowOf(page, t, kind).getByText(proposedText(t))).toBeVisible(READ);
    }

    const tray = trayOf(page, t);
    await expect(tray.getByText(stranger.name)).toBeVisible(READ);
    await expect(tray.getByText('IMG_0001.jpg')).toBeVisible();
    await expect(
      tray.getByText(t('tray.folder', { folder: '2026年检/杂项' })).first(),
    ).toBeVisible();
    await axe(page);

    await byMouse(page, t);
    await byKeyboard(page, t);
    await trayByKeyboard(page, t, tray);
  });

  async function byMouse(page: Page, t: Words) {
    const kind = 'business-licence';
    await expectOutcome(page, t, kind, 'unknown');
    const row = await openRow(page, t, kind);
    const review = reviewOf(row, t);
    await expect(review.getByRole('img').first()).toBeVisible();
    await expect(review.locator('[data-box]')).toBeVisible();
    await axe(page);
    const label = t(`fields.${kind}.legalRepresentative`);
    await review
      .getByRole('button', { name: t('reading.review.correctNamed', { field: label }) })
      .click();
    const typed = review.getByRole('textbox', {
      name: t('reading.review.corrected', { field: label }),
    });
    await typed.fill('样例甲');
    await review.getByRole('button', { name: t('reading.review.save') }).click();
    await expect(page.getByText(t('reading.review.acceptedToast', { field: label }))).toBeVisible();
    const all = review.getByRole('button', { name: acceptAllName(t) });
    await all.click();
    await expect(all).toBeHidden();
    await acceptTheRest(review, t);
    await expect(row.getByText(confirmedPart(t, '营业执照.pdf')).first()).toBeVisible();
    await expectOutcome(page, t, kind, 'pass');
  }

  /** The row is opened, answered and left without the mouse. */
  async function byKeyboard(page: Page, t: Words) {
    const kind = 'hosting-agreement';
    await rowOf(page, t, kind).getByRole('heading', { level: 3 }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    const row = rowOf(page, t, kind);
    const cards = reviewOf(row, t).locator('[data-card]');
    await expect(cards.first()).toBeVisible();
    await page.keyboard.press('c');
    await expect(cards.first()).toBeFocused();
    const all = await cards.count();
    await page.keyboard.press('j');
    await expect(cards.nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await expect(cards).toHaveCount(all - 1);
    await page.keyboard.press('Shift+A');
    for (let left = 12; left > 0; left -= 1) {
      const names = await cards.count();
      if (names === 0) break;
      await expect(reviewOf(row, t).locator('[data-card]:focus')).toBeVisible();
      const isEyes = await page.locator(':focus').getByText(t('reading.review.eyesLong')).count();
      if (isEyes > 0) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => cards.count()).toBeLessThan(names);
    }
    await expectOutcome(page, t, kind, 'pass');
  }

  async function trayByKeyboard(page: Page, t: Words, tray: Locator) {
    await page.keyboard.press('Escape');
    await page.locator('body').press('t');
    const boxes = tray.getByRole('checkbox', { name: selectName(t) });
    const before = await boxes.count();
    await expect(boxes.first()).toBeFocused();
    await page.keyboard.press('j');
    await expect(boxes.nth(1)).toBeFocused();
    await page.keyboard.press('x');
    await expect(boxes.nth(1)).toBeChecked();
    await page.keyboard.press('x');
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: t('tray.dismissTitle', { count: 1 }) });
    await dialog.getByRole('textbox').fill('与年检无关');
    await dialog.getByRole('button', { name: t('tray.dismissConfirm') }).click();
    await expect(boxes).toHaveCount(before - 1);
    await page.getByRole('button', { name: t('clients.archive.undo') }).click();
    await expect(boxes).toHaveCount(before);
  }
});

test('a rejection is taken back at once, or later where it is listed', async ({ page }) => {
  test.setTimeout(180_000);
  const t = wordsOf('zh-CN');
  const { folder, place } = await seasonWith(page, t, (folder, company) =>
    makeDossier(page, folder, company),
  );
  await dropPaths(page, page.getByRole('heading', { level: 1 }), [folder]);
  const kind = 'business-licence';
  await expect(rowOf(page, t, kind).getByText(proposedText(t))).toBeVisible(READ);
  await openMaterials(page, t, place);
  const row = await openRow(page, t, kind);
  const review = reviewOf(row, t);
  const field = t(`fields.${kind}.legalRepresentative`);
  const reject = review.getByRole('button', { name: t('reading.review.rejectNamed', { field }) });
  await reject.click();
  await expect(reject).toBeHidden();
  await page.getByRole('button', { name: t('clients.archive.undo') }).click();
  await expect(reject).toBeVisible();

  await reject.click();
  await expect(reject).toBeHidden();
  await page.reload();
  await openRow(page, t, kind);
  const list = row.getByText(t('reading.rejected.title', { count: 1 }));
  await list.click();
  await axe(page);
  await row.getByRole('button', { name: t('reading.rejected.putBackNamed', { field }) }).focus();
  await page.keyboard.press('Enter');
  await expect(reject).toBeVisible();
  await expect(list).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('data-row-button');
});

test('many photos are placed at once', async ({ page }) => {
  test.setTimeout(180_000);
  const t = wordsOf('zh-CN');
  const { folder } = await seasonWith(page, t, async (folder) => {
    for (let seed = 1; seed <= 6; seed += 1) {
      await makePhoto(page, path.join(folder, `坐席-${seed}.jpg`), 600 + seed);
    }
  });
  await page
    .getByLabel(t('upload.chooseFolderFor', { label: t('tray.drop.label') }), { exact: true })
    .first()
    .setInputFiles(folder);
  const tray = trayOf(page, t);
  await expect(tray.getByRole('checkbox', { name: selectName(t) })).toHaveCount(6, READ);
  const seems = tray.getByText(t('tray.seems', { kind: t('kinds.seat-photos.name') }));
  await expect(seems).toHaveCount(6, READ);
  await expect(tray.getByText(t('tray.reasons.only-named')).first()).toBeVisible();
  await tray.getByRole('checkbox', { name: t('tray.selectAll', { count: 6 }) }).check();
  await tray
    .getByRole('button', { name: new RegExp(`^${t('tray.choose')}`) })
    .first()
    .click();
  await page.getByRole('combobox', { name: t('tray.search') }).fill('B2');
  await page.keyboard.press('Enter');
  await tray.getByRole('button', { name: t('tray.placeMany', { count: 6 }) }).click();
  await expect(
    rowOf(page, t, 'seat-photos').getByText(t('materials.row.files', { count: 6 })),
  ).toBeVisible();
  await expect(page.getByText(t('tray.empty'))).toBeVisible();
});

test('two documents in one file are split as proposed, each into its row', async ({ page }) => {
  test.setTimeout(180_000);
  const t = wordsOf('zh-CN');
  const { folder } = await seasonWith(page, t, (folder, company) =>
    makeBound(page, path.join(folder, '合订.pdf'), company),
  );
  await page
    .getByLabel(t('upload.chooseFolderFor', { label: t('tray.drop.label') }), { exact: true })
    .first()
    .setInputFiles(folder);
  const tray = trayOf(page, t);
  await expect(tray.getByText(t('tray.reasons.several-documents', { count: 2 }))).toBeVisible(READ);
  const split = tray.getByRole('group', { name: t('tray.split.title') });
  const kinds = ['business-licence', 'legal-representative-id'] as const;
  for (const [at, kind] of kinds.entries()) {
    const place = `${t('tray.split.kind', { number: at + 1 })}: ${t(`kinds.${kind}.name`)}`;
    await expect(split.getByRole('button', { name: place })).toBeVisible();
  }
  await axe(page);
  const [to] = await split.getByLabel(t('tray.split.to')).all();
  await to?.fill('9');
  await split.getByRole('button', { name: t('tray.split.submit') }).click();
  await expect(split.getByText(t('tray.split.overlap', { pages: 2 }))).toBeVisible();
  await to?.fill('1');
  await split.getByRole('button', { name: t('tray.split.submit') }).click();
  await expect(page.getByText(t('tray.split.done', { count: 2 }))).toBeVisible();
  await expect(page.getByText(t('tray.empty'))).toBeVisible();
  for (const kind of kinds) {
    await expect(rowOf(page, t, kind).getByText(proposedText(t))).toBeVisible();
  }
});

test('a file seen as one document is cut by hand', async ({ page }) => {
  test.setTimeout(180_000);
  const t = wordsOf('zh-CN');
  const { folder } = await seasonWith(page, t, (folder) =>
    makePdf(
      page,
      path.join(folder, '扫描件.pdf'),
      '<p>样例：第一份，无标题。</p><p style="break-before:page">样例：第二份，无标题。</p>',
    ),
  );
  await page
    .getByLabel(t('upload.chooseFolderFor', { label: t('tray.drop.label') }), { exact: true })
    .first()
    .setInputFiles(folder);
  const tray = trayOf(page, t);
  await tray
    .getByRole('button', { name: begin(t('tray.split.openNamed', { name: '@' })) })
    .click(READ);
  const split = tray.getByRole('group', { name: t('tray.split.title') });
  await split.getByLabel(t('tray.split.to')).fill('1');
  await expect(split.getByText(t('tray.split.leftOut', { pages: '2' }))).toBeVisible();
  await split.getByRole('button', { name: t('tray.split.add') }).click();
  const kinds = ['articles-of-association', 'hosting-agreement'] as const;
  for (const [at, kind] of kinds.entries()) {
    await split.getByRole('button', { name: t('tray.split.kind', { number: at + 1 }) }).click();
    await page.getByRole('combobox', { name: t('tray.search') }).fill(t(`kinds.${kind}.name`));
    await page.keyboard.press('Enter');
  }
  await axe(page);
  await split.getByRole('button', { name: t('tray.split.submit') }).click();
  await expect(page.getByText(t('tray.split.done', { count: 2 }))).toBeVisible();
  for (const kind of kinds) {
    await expect(
      rowOf(page, t, kind).getByText(t('materials.row.files', { count: 1 })),
    ).toBeVisible();
  }

  // Placed wrongly after all: the whole file is back, and the focus stays in the row.
  const row = await openRow(page, t, kinds[0]);
  await row
    .getByRole('button', { name: t('materials.files.toTray', { name: '扫描件.pdf' }) })
    .click();
  await expect(page.getByText(t('tray.warn.moved'))).toBeVisible();
  await expect(tray.getByText('扫描件.pdf')).toBeVisible();
  await expect(row.getByRole('heading', { level: 3 }).getByRole('button')).toBeFocused();
});

test('reading is cancelled, and begun again file by file', async ({ page }) => {
  test.setTimeout(180_000);
  const t = wordsOf('zh-CN');
  const { folder } = await seasonWith(page, t, async (folder) => {
    for (let seed = 1; seed <= 8; seed += 1) {
      await makePhoto(page, path.join(folder, `扫描-${seed}.jpg`), 700 + seed);
    }
  });
  await dropPaths(page, page.getByRole('heading', { level: 1 }), [folder]);
  await page
    .getByRole('button', { name: t('reading.progress.cancel'), exact: true })
    .first()
    .click();
  await expect(page.getByText(t('reading.progress.cancelled'))).toBeVisible();
  const tray = trayOf(page, t);
  const again = tray.getByRole('button', { name: begin(t('reading.retryOne', { name: '@' })) });
  await expect(again.first()).toBeVisible();
  const cancelled = await again.count();
  await again.last().click();
  await expect(again).toHaveCount(cancelled - 1);
});

test('without a live connection it asks now and then', async ({ page, expectNoise }) => {
  test.setTimeout(180_000);
  expectNoise(/ERR_FAILED/);
  const t = wordsOf('zh-CN');
  const { folder, place } = await seasonWith(page, t, (folder, company) =>
    makeDossier(page, folder, company),
  );
  await page.route(/\/api\/readings/, (route) =>
    route.request().headers().accept?.includes('text/event-stream')
      ? route.abort()
      : route.continue(),
  );
  await openMaterials(page, t, place);
  await dropPaths(page, page.getByRole('heading', { level: 1 }), [folder]);
  await expect(page.getByText(t('reading.progress.polling'))).toBeVisible(READ);
  await expect(page.getByRole('region', { name: t('reading.result.title') })).toBeVisible(READ);
});

for (const language of languages) {
  test(`reads well in ${language}, on a phone too @phone`, async ({ page, context, baseURL }) => {
    test.setTimeout(180_000);
    const t = wordsOf(language);
    await choose(context, String(baseURL), language);
    const { place, folder } = await seasonWith(page, t, (folder, company) =>
      makeDossier(page, folder, company),
    );
    await page
      .getByLabel(t('upload.chooseFolderFor', { label: t('tray.drop.label') }), { exact: true })
      .first()
      .setInputFiles(folder);
    await expect(page.getByRole('region', { name: t('reading.result.title') })).toBeVisible(READ);
    await expect(trayOf(page, t)).toBeVisible();
    await axe(page);
    await openMaterials(page, t, place);
    const row = await openRow(page, t, 'business-licence');
    await expect(reviewOf(row, t).locator('[data-card]').first()).toBeVisible();
    await axe(page);
  });
}

/** One of each table and more; every one of them states something. */
const filed: readonly MaterialKind[] = [
  'business-licence',
  'hosting-agreement',
  'domain-certificate',
  'business-contract',
  'code-certificate',
];

async function seasonWith(
  page: Page,
  t: Words,
  make: (folder: string, company: Case['company']) => Promise<unknown>,
) {
  const place = await openCase(page, t, await found(page, t, 'empty'));
  const folder = path.join(documentFolder(), '材料');
  await make(folder, place.company);
  await openMaterials(page, t, place);
  return { place, folder };
}

const progressOf = (page: Page, t: Words) =>
  page.getByRole('progressbar', { name: t('reading.progress.bar'), exact: true });
const trayOf = (page: Page, t: Words) => page.getByRole('region', { name: t('tray.title') });
const reviewOf = (row: Locator, t: Words) =>
  row.getByRole('region', { name: t('reading.review.title') });

async function acceptTheRest(review: Locator, t: Words) {
  const accept = review.getByRole('button', {
    name: begin(t('reading.review.acceptNamed', { field: '@' })),
  });
  for (let left = await accept.count(); left > 0; left = await accept.count()) {
    await accept.first().click();
    await expect(accept).toHaveCount(left - 1);
  }
}

/** What a text begins with, before the first value it mentions. */
const begin = (text: string) => new RegExp(`^${text.split('@')[0]}`);
const selectName = (t: Words) => begin(t('tray.select', { name: '@' }));
const acceptAllName = (t: Words) =>
  begin(t('reading.review.acceptAll', { count: '@' }).replace(/[（(].*/, '@'));
const proposedText = (t: Words) =>
  new RegExp(t('materials.row.proposed', { count: 7 }).replace('7', '\\d+'));
const confirmedPart = (t: Words, file: string) =>
  new RegExp(
    t('reading.source.confirmed', { by: '@', at: '@', file, page: 1 }).split('@')[2] ?? '',
  );
