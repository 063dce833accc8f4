import { expect, test } from './support/fixtures';
import { founder } from './support/people';
import { fillFounding } from './support/workspace';
import { wordsOf } from './support/words';

const t = wordsOf('zh-CN');

test('the first run makes a workspace, and there is only one first run', async ({ page }) => {
  await page.goto('/');
  if (/sign-in/.test(page.url())) return; // an instance given by address had its first run
  await expect(page).toHaveURL(/\/setup$/);
  await fillFounding(page, t, 'empty', founder);
  await expect(page.getByText(t('portfolio.empty.title'))).toBeVisible();
  await page.goto('/setup');
  await expect(page).toHaveURL(/\/w\//);
});
