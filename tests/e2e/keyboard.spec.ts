import { kindsOfTable, type MaterialKind } from '../../lib/domain/materials/kinds';
import { paths } from '../../lib/paths';
import { openCase } from './support/case';
import { expect, test } from './support/fixtures';
import { documentFolder, makePhoto } from './support/documents';
import { openMaterials, putFiles, rowOf, typeFacts } from './support/materials';
import { found } from './support/workspace';
import { wordsOf } from './support/words';
import path from 'node:path';
import type { Page } from '@playwright/test';

const t = wordsOf('zh-CN');
const [first, second] = kindsOfTable('subject');

test.describe('with the keyboard alone', () => {
  test('j and k walk the rows, u uploads, c confirms', async ({ page }) => {
    await openMaterials(page, t, await openCase(page, t, await found(page, t, 'empty')));
    if (first === undefined || second === undefined) throw new Error('the table is empty');
    await page.keyboard.press('j');
    await expectOpen(page, first);
    await page.keyboard.press('j');
    await expectOpen(page, second);
    await page.keyboard.press('k');
    await expectOpen(page, first);

    await expect(rowOf(page, t, first).locator('[data-upload]')).toBeVisible();
    await expect(async () => {
      const chooser = page.waitForEvent('filechooser', { timeout: 3_000 });
      await page.keyboard.press('u');
      expect((await chooser).isMultiple()).toBe(true);
    }).toPass();

    const photo = await makePhoto(page, path.join(documentFolder(), 'key.jpg'), 901);
    const row = await putFiles(page, t, first, photo);
    await typeFacts(row, t, first, { companyName: '样例公司' });
    const name = row.getByRole('textbox', { name: t(`fields.${first}.companyName`) });
    await name.press('c');
    await expect(name).toHaveValue('样例公司c');
    await name.fill('样例公司');
    await row.getByRole('heading', { level: 3 }).getByRole('button').focus();
    await page.keyboard.press('c');
    await expect(page.getByText(t('materials.facts.confirmedToast'))).toBeVisible();
  });

  test('? shows the keys and gives the focus back', async ({ page }) => {
    await found(page, t, 'empty');
    const create = page.getByRole('link', { name: t('portfolio.empty.create') });
    await create.focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: t('keys.title') });
    await expect(help).toContainText(t('keys.upload'));
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect(create).toBeFocused();
  });

  test('the first Tab is the way past the navigation', async ({ page }) => {
    const { orgId } = await found(page, t, 'empty');
    await page.goto(paths.settings(orgId));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: t('shell.skip') });
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(page.getByRole('main').and(page.locator(':has(:focus)'))).toHaveCount(1);
    await expect(focused).toBeVisible();
  });

  test('a dialog holds the focus and gives it back to its opener', async ({ page }) => {
    const { orgId } = await found(page, t, 'empty');
    await page.goto(paths.members(orgId));
    const opener = page.getByRole('button', { name: t('members.invite.button') });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('members.invite.title') });
    await expect(dialog).toBeVisible();
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      await expect(dialog.and(page.locator(':has(:focus)'))).toHaveCount(1);
    }
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });
});

async function expectOpen(page: Page, kind: MaterialKind) {
  const button = rowOf(page, t, kind).getByRole('heading', { level: 3 }).getByRole('button');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
}
