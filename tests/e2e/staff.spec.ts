import { openCase } from './support/case';
import { axe, expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { openMaterials, openRow, putFiles } from './support/materials';
import { found } from './support/workspace';
import { wordsOf } from './support/words';
import { idCardCheckCharacter } from '../../lib/domain/identifiers/id-card';
import { paths } from '../../lib/paths';
import type { Page } from '@playwright/test';

const READ = { timeout: 90_000 };
const number = (first17: string) => `${first17}${idCardCheckCharacter(first17)}`;
const people = [
  ['张样例', number('11010519310315001'), '202501-202503'],
  ['李样例', number('11010519420826003'), '202501-202502'],
  ['王样例', number('11010519490711005'), '补缴202501'],
] as const;
const csv = ['顺次,员工,证照,期数', ...people.map((row, i) => [i + 1, ...row].join(','))].join(
  '\n',
);

test('a form nobody knows is explained once; then its people get their roles', async ({ page }) => {
  test.setTimeout(180_000);
  const t = wordsOf('zh-CN');
  const place = await openCase(page, t, await found(page, t, 'empty'));
  const staff = paths.staff(place.orgId, place.seasonId);
  await page.goto(staff);
  await expect(page.getByRole('main').getByText(t('staff.empty.title'))).toBeVisible();
  await axe(page);

  await openMaterials(page, t, place);
  const file = { name: '样例名单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await putFiles(page, t, 'social-insurance', [file]);
  await expect(async () => {
    await page.goto(staff);
    await expect(page.getByText(t('staff.file.unknown', { page: 1 }))).toBeVisible();
  }).toPass(READ);
  for (const [header, role] of [
    ['员工', 'name'],
    ['证照', 'id-number'],
    ['期数', 'period'],
  ] as const) {
    await page.getByLabel(header, { exact: true }).selectOption(role);
  }
  await axe(page);
  await page.getByRole('button', { name: t('staff.mapping.save') }).click();

  await expect(page.getByRole('rowheader')).toHaveCount(people.length);
  await expect(page.getByRole('cell', { name: t('staff.grid.states.marked') })).toBeVisible();
  for (const [, id] of people) expect(await page.content()).not.toContain(id);
  const somebody = page.getByRole('group', { name: t('staff.roles.person', { name: '张样例' }) });
  await somebody.getByLabel(t('materials.staff.roles.computer-technician')).check();
  await somebody.getByLabel(t('materials.staff.computerBachelor')).check();
  await page.getByRole('button', { name: t('staff.roles.save') }).click();
  await expect(page.getByText(t('staff.roles.done'))).toBeVisible();
  await page.reload();
  await expect(somebody.getByLabel(t('materials.staff.roles.computer-technician'))).toBeChecked();

  // What was said of the form stays open to change.
  await page.getByText(t('staff.file.mapped', { page: 1 })).click();
  const months = page.getByLabel('期数', { exact: true });
  await expect(months).toHaveValue('period');
  await axe(page);
  await months.selectOption('ignored');
  await page.getByRole('button', { name: t('staff.mapping.save') }).click();
  await expect(page.getByRole('cell', { name: t('staff.grid.states.marked') })).toHaveCount(0);
  await months.selectOption('period');
  await page.getByRole('button', { name: t('staff.mapping.save') }).click();
  await expect(page.getByRole('cell', { name: t('staff.grid.states.marked') })).toBeVisible();
});

test('what a form explained says is proposed to its row, and the page shows it at once', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const t = wordsOf('zh-CN');
  const place = await openCase(page, t, await found(page, t, 'empty'));
  await openMaterials(page, t, place);
  const file = { name: '样例名单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await putFiles(page, t, 'social-insurance', [file]);
  await page.getByRole('link', { name: t('season.nav.staff') }).click();
  await expect(page.getByText(t('staff.file.unknown', { page: 1 }))).toBeVisible(READ);
  for (const [header, role] of [
    ['员工', 'name'],
    ['证照', 'id-number'],
    ['期数', 'period'],
  ] as const) {
    await page.getByLabel(header, { exact: true }).selectOption(role);
  }
  await page.getByRole('button', { name: t('staff.mapping.save') }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(people.length);
  await page
    .getByRole('link', { name: t('season.nav.materials') })
    .first()
    .click();
  const review = (await openRow(page, t, 'social-insurance')).getByRole('region', {
    name: t('reading.review.title'),
  });
  await expect(review.getByText('张样例', { exact: true })).toBeVisible();
});

test('the graduation certificate is attached, looked at and taken away on the lab page', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const t = wordsOf('zh-CN');
  const place = await openCase(page, t, await found(page, t, 'empty'));
  await page.goto(paths.staff(place.orgId, place.seasonId));
  const card = page.getByRole('region', { name: t('staff.certificate.title') });
  await hydrated(card.getByRole('button', { name: t('staff.certificate.choose') }));
  const upload = card.getByLabel(t('upload.chooseFor', { label: t('staff.certificate.title') }), {
    exact: true,
  });
  const name = '毕业证书.png';
  await upload.setInputFiles({ name, mimeType: 'image/png', buffer: await drawing(page) });
  await expect(card.getByText(t('upload.state.done'))).toBeVisible();
  await card.getByRole('button', { name: t('materials.files.preview', { name }) }).click();
  await expect(card.getByRole('img', { name })).toBeVisible();
  await axe(page);

  await card.getByRole('button', { name: t('materials.files.takeOut', { name }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('拿错了');
  await dialog.getByRole('button', { name: t('materials.files.takeOutConfirm') }).click();
  await expect(card.getByText(t('materials.files.out', { count: 1 }))).toBeVisible();
  await expect(card.getByRole('img', { name })).toBeHidden();
  await page.getByRole('button', { name: t('clients.archive.undo') }).click();
  await expect(card.getByText(t('materials.files.out', { count: 1 }))).toBeHidden();
  await openMaterials(page, t, place);
  const row = await openRow(page, t, 'social-insurance');
  const badge = t('materials.files.purpose.graduation-certificate');
  await expect(row.getByText(badge, { exact: true })).toBeVisible();
});

test('the graduation certificate is chosen among the files of the season', async ({ page }) => {
  test.setTimeout(120_000);
  const t = wordsOf('zh-CN');
  const place = await openCase(page, t, await found(page, t, 'empty'));
  await openMaterials(page, t, place);
  const name = '证书.png';
  const file = { name, mimeType: 'image/png', buffer: await drawing(page) };
  await putFiles(page, t, 'business-contract', [file]);
  await page.goto(paths.staff(place.orgId, place.seasonId));
  const open = page.getByRole('button', { name: t('staff.certificate.choose') });
  await hydrated(open);
  await open.click();
  const dialog = page.getByRole('dialog', { name: t('staff.certificate.choose') });
  await axe(page);
  await dialog.getByRole('searchbox').fill('没有这个');
  await expect(dialog.getByText(t('staff.certificate.noneFound'))).toBeVisible();
  await dialog.getByRole('searchbox').fill(t('kinds.business-contract.name'));
  await dialog.getByRole('button', { name: t('staff.certificate.attachNamed', { name }) }).click();
  await expect(page.getByText(t('staff.certificate.attached'))).toBeVisible();
  await expect(open).toBeFocused();
  await expect(page.getByText(t('staff.certificate.count', { count: 1 }))).toBeVisible();
});

/** A picture without a word. */
async function drawing(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}
