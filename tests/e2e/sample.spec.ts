import { expect, test, axe } from './support/fixtures';
import { paths } from '../../lib/paths';
import { choose, found, idAfter } from './support/workspace';
import { languages, wordsOf, type Language, type Words } from './support/words';
import type { Page } from '@playwright/test';

test.describe.configure({ mode: 'parallel' });

const looks = [
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const;
type Look = (typeof looks)[number];

/** Each language goes through two of the looks with axe; between them they go through all four. */
const isExamined: Record<Language, (look: Look) => boolean> = {
  'zh-CN': ({ width, theme }) => (width === 1440) === (theme === 'light'),
  en: ({ width, theme }) => (width === 1440) === (theme === 'dark'),
};

test('the sample shows three companies, the worst first; one click removes and one restores them', async ({
  page,
}) => {
  const t = wordsOf('zh-CN');
  const { orgId } = await found(page, t, 'sample');
  const rows = page.getByRole('row').filter({ hasText: t('portfolio.sample') });
  await expect(rows).toHaveCount(3);
  const verdicts = await rows.allInnerTexts();
  expect(verdicts.findIndex((row) => row.includes(t('portfolio.verdict.ready')))).toBe(2);
  await rows.last().getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(/\/seasons\//);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/clients\//);
  await page.getByRole('button', { name: t('clients.samples.remove') }).click();
  const undo = page.getByRole('button', { name: t('clients.samples.undo') });
  await expect(undo).toBeVisible();
  await page.goto(paths.workspace(orgId));
  await expect(rows).toHaveCount(0);
});

for (const language of languages) {
  test(`every page stands in ${language}: light and dark, wide and narrow`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(480_000);
    const t = wordsOf(language);
    await choose(context, String(baseURL), language);
    const { orgId } = await found(page, t, 'sample');
    for (const [name, address] of Object.entries(await everyPage(page, t, orgId))) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
      for (const look of looks) {
        await dress(page, look);
        await photograph(page, `${name}-${language}-${look.theme}-${look.width}`);
        await expectNoOverflow(page, `${name} at ${look.width}`);
        if (isExamined[language](look)) await axe(page);
      }
    }
  });
}

async function dress(page: Page, { width, theme }: Look) {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
}

async function photograph(page: Page, name: string) {
  await page.screenshot({
    path: `test-results/screens/${name}.png`,
    fullPage: true,
    animations: 'disabled',
  });
}

async function expectNoOverflow(page: Page, name: string) {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(excess, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

/** Every page of the product, of the company with the most to show. */
async function everyPage(page: Page, t: Words, orgId: string): Promise<Record<string, string>> {
  const row = page
    .getByRole('table')
    .getByRole('row')
    .filter({ hasText: t('portfolio.sample') });
  await row.first().getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(/\/seasons\//);
  const seasonId = idAfter(page, 'seasons');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/clients\//);
  const clientId = idAfter(page, 'clients');
  const licence = page.locator('a[href*="/licences/"]').first();
  const vetoes = ['V1', 'V2', 'V3', 'V4', 'V5'].map(
    (risk) => [`veto-${risk}`, paths.veto(orgId, seasonId, risk)] as const,
  );
  return {
    portfolio: paths.workspace(orgId),
    'client-new': paths.newClient(orgId),
    client: paths.client(orgId, clientId),
    licence: String(await licence.getAttribute('href')),
    season: paths.season(orgId, seasonId),
    materials: paths.materials(orgId, seasonId),
    'materials-open': paths.materials(orgId, seasonId, 'social-insurance'),
    vetoes: paths.vetoes(orgId, seasonId),
    ...Object.fromEntries(vetoes),
    consistency: paths.consistency(orgId, seasonId),
    staff: paths.staff(orgId, seasonId),
    timeline: paths.timeline(orgId, seasonId),
    complaints: paths.complaints(orgId, seasonId),
    rules: paths.rules(orgId),
    audit: paths.audit(orgId),
    members: paths.members(orgId),
    settings: paths.settings(orgId),
    account: paths.account(orgId),
  };
}
