import { paths } from '../../lib/paths';
import { openCase } from './support/case';
import { today } from './support/days';
import { expect, test } from './support/fixtures';
import { found } from './support/workspace';
import { literal, wordsOf } from './support/words';

const t = wordsOf('zh-CN');

test('the log holds what was done, is filtered by address, verified and taken away', async ({
  page,
}) => {
  const { orgId, owner } = await found(page, t, 'empty');
  await openCase(page, t, { orgId });
  await page.goto(paths.audit(orgId));
  const log = page.getByRole('table', { name: t('audit.columns.caption') });
  const rows = log.getByRole('row');
  await expect(rows.filter({ hasText: t('audit.actions.client.create') })).toHaveCount(1);
  await expect(rows.filter({ hasText: t('audit.actions.organisation.create') })).toContainText(
    owner.name,
  );
  const entries = (await rows.count()) - 1;

  await page.getByRole('button', { name: t('audit.verify.button') }).click();
  await expect(page.getByText(t('audit.verify.whole', { counted: entries }))).toBeVisible();

  await page
    .getByRole('combobox', { name: t('audit.filters.action') })
    .selectOption({ label: t('audit.actions.client.create') });
  await page.getByLabel(t('audit.filters.from'), { exact: true }).fill(today());
  await page.getByRole('button', { name: t('audit.filters.apply') }).click();
  await expect(page).toHaveURL(/action=client\.create/);
  await expect(rows).toHaveCount(2);
  await page.getByLabel(t('audit.filters.to'), { exact: true }).fill('2020-01-01');
  await page.getByRole('button', { name: t('audit.filters.apply') }).click();
  await expect(page.getByText(t('audit.empty.title'))).toBeVisible();
  await page
    .getByRole('link', { name: t('audit.filters.clear') })
    .first()
    .click();
  await expect(rows).toHaveCount(entries + 1);

  const lines = await page.request.get(paths.api.auditLines(orgId));
  const [first, ...rest] = (await lines.text()).trim().split('\n').map(parsed);
  expect(first?.seq).toBe(1);
  expect(rest.map(({ seq }) => seq)).toEqual(rest.map((_, at) => at + 2));
  expect(rest[0]?.prevHash).toBe(first?.hash);
});

test('the log of another workspace is not there', async ({ page, browser, expectNoise }) => {
  expectNoise(/status of 404/);
  const { orgId } = await found(page, t, 'empty');
  const context = await browser.newContext();
  const stranger = await context.newPage();
  await found(stranger, t, 'empty');
  const lines = await stranger.request.get(paths.api.auditLines(orgId));
  expect([403, 404]).toContain(lines.status());
  await stranger.goto(paths.audit(orgId));
  await expect(stranger.getByText(t('errors-page.notFoundTitle'))).toBeVisible();
  await context.close();
});

test('an entry shows its hash and the one before', async ({ page }) => {
  const { orgId } = await found(page, t, 'empty');
  await page.goto(paths.audit(orgId));
  const show = new RegExp(literal(t('audit.detail.show', { seq: 2 })));
  await page.getByText(show).click();
  const entry = page.getByRole('row').filter({ has: page.getByText(show) });
  await expect(entry.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);
});

type Line = { seq: number; hash: string; prevHash: string };
const parsed = (line: string): Line => JSON.parse(line);
