import { openCase } from './support/case';
import { axe, expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { factInput, openMaterials, openRow, typeFacts } from './support/materials';
import { startInstance, until, type OwnInstance } from './support/own-instance';
import { founder } from './support/people';
import { fillFounding } from './support/workspace';
import { wordsOf } from './support/words';

const t = wordsOf('zh-CN');
const kind = 'articles-of-association';

test.describe('the database gone for a while', () => {
  let instance: OwnInstance;
  test.beforeAll(async ({}, { parallelIndex }) => {
    test.setTimeout(120_000);
    instance = await startInstance(3780 + parallelIndex);
  });
  test.afterAll(() => instance.stop());

  test('is told in words, keeps what is typed, and is forgotten once it is back', async ({
    browser,
    expectNoise,
  }) => {
    test.setTimeout(120_000);
    expectNoise(/503|500|ERR_/);
    const context = await browser.newContext({ baseURL: instance.address });
    const page = await context.newPage();
    await page.goto('/setup');
    const { orgId } = await fillFounding(page, t, 'empty', founder);
    const season = await openCase(page, t, { orgId });
    await openMaterials(page, t, season);
    const row = await openRow(page, t, kind);
    await row.getByRole('button', { name: t('materials.slot.typeFirst') }).click();
    await typeFacts(row, t, kind, { companyName: '样例断网公司' });

    const beside = await context.newPage();
    await openMaterials(beside, t, season);

    const giveBack = instance.takeDatabaseAway();
    await until(async () => (await instance.health()).status === 503, 15_000);
    expect((await instance.health()).body).toMatchObject({
      status: 'down',
      checks: { database: { state: 'down' }, storage: { state: 'up' } },
    });
    const save = row.getByRole('button', { name: t('materials.facts.saveDraft') });
    await save.click();
    await expect(page.getByText(t('errors.database-unavailable'))).toBeVisible({ timeout: 30_000 });
    await expect(factInput(row, t, kind, 'companyName')).toHaveValue('样例断网公司');
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByText(t('errors-page.errorTitle'))).toBeVisible({ timeout: 30_000 });
    await expect(other.getByText(t('errors-page.errorKept'))).toBeVisible();
    await axe(other);
    // A page that fails leaves the way to the others around it.
    const consistency = beside.getByRole('link', { name: t('season.nav.consistency') });
    await consistency.click();
    const failed = beside.getByRole('main').getByRole('alert');
    await expect(failed).toContainText(t('errors-page.errorTitle'), { timeout: 30_000 });
    await expect(consistency).toBeVisible();
    await axe(beside);

    giveBack();
    await until(async () => (await instance.health()).status === 200, 30_000);
    await save.click();
    await expect(page.getByText(t('materials.facts.savedToast'))).toBeVisible({ timeout: 30_000 });
    const retry = other.getByRole('button', { name: t('errors-page.retry') });
    await hydrated(retry);
    await retry.click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(t('materials.title'));
    await failed.getByRole('button', { name: t('errors-page.retry') }).click();
    await expect(beside.getByRole('heading', { level: 1 })).toHaveText(t('consistency.title'));
    const reread = await openRow(other, t, kind);
    await expect(factInput(reread, t, kind, 'companyName')).toHaveValue('样例断网公司');
    await context.close();
  });
});
