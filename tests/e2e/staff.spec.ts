import { openCase } from './support/case';
import { axe, expect, test } from './support/fixtures';
import { openMaterials, putFiles } from './support/materials';
import { found } from './support/workspace';
import { wordsOf } from './support/words';
import { idCardCheckCharacter } from '../../lib/domain/identifiers/id-card';
import { paths } from '../../lib/paths';

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
  await expect(page.getByText(t('staff.empty.title'))).toBeVisible();
  await axe(page);

  await openMaterials(page, t, place);
  const file = { name: '样例名单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await putFiles(page, t, 'social-insurance', [file]);
  await expect(async () => {
    await page.goto(staff);
    await expect(page.getByText(t('staff.mapping.title', { page: 1 }))).toBeVisible();
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
  await axe(page);
});
