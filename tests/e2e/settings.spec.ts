import { paths } from '../../lib/paths';
import { expect, test } from './support/fixtures';
import { found, signIn } from './support/workspace';
import { wordsOf } from './support/words';

const zh = wordsOf('zh-CN');
const en = wordsOf('en');

test.describe('settings', () => {
  test('language and appearance are kept, here and on the next device', async ({
    page,
    browser,
  }) => {
    const { orgId, owner } = await found(page, zh, 'empty');
    await page.goto(paths.account(orgId));
    await page.getByRole('radio', { name: zh('shell.locales.en') }).check();
    await page.getByRole('radio', { name: zh('shell.themes.dark') }).check();
    await page
      .getByRole('button', { name: zh('settings.account.preferences.save'), exact: true })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('settings.account.title'));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

    const elsewhere = await (await browser.newContext()).newPage();
    await signIn(elsewhere, zh, owner);
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(en('portfolio.title'));
    await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'dark');
    await elsewhere.context().close();
  });

  test('the account menu changes the language without losing the page', async ({ page }) => {
    const { orgId, owner } = await found(page, zh, 'empty');
    await page.goto(paths.newClient(orgId));
    await page.getByRole('textbox', { name: zh('clients.fields.name') }).fill('样例在途公司');
    await page.getByRole('button', { name: zh('shell.accountOf', { name: owner.name }) }).click();
    await page.getByRole('menuitemradio', { name: zh('shell.locales.en') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('clients.new.title'));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: en('clients.fields.name') })).toHaveValue(
      '样例在途公司',
    );
  });

  test('a new name of the workspace stands in the frame at once', async ({ page }) => {
    const { orgId } = await found(page, zh, 'empty');
    await page.goto(paths.settings(orgId));
    await page.getByLabel(zh('settings.organisation.name'), { exact: true }).fill('样例改名事务所');
    await page
      .getByRole('button', { name: zh('settings.organisation.save'), exact: true })
      .first()
      .click();
    await expect(page.getByText(zh('settings.organisation.saved'))).toBeVisible();
    await expect(page.getByText('样例改名事务所', { exact: true }).first()).toBeVisible();
  });

  test('a changed password ends the other sessions, not this one', async ({ page, browser }) => {
    const { orgId, owner } = await found(page, zh, 'empty');
    const other = await (await browser.newContext()).newPage();
    await signIn(other, zh, owner);
    await page.goto(paths.account(orgId));
    const next = `${owner.password}-neu`;
    await page.getByLabel(zh('settings.account.password.current')).fill(owner.password);
    await page.getByLabel(zh('settings.account.password.new')).fill(next);
    await page.getByRole('button', { name: zh('settings.account.password.save') }).click();
    await expect(page.getByText(zh('settings.account.password.saved'))).toBeVisible();
    await page.reload();
    await expect(page).toHaveURL(/\/account/);
    await other.reload();
    await expect(other).toHaveURL(/\/sign-in/);
    await signIn(other, zh, { ...owner, password: next });
    await other.context().close();
  });
});
