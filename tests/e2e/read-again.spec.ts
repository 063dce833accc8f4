import path from 'node:path';
import { openCase } from './support/case';
import { changeRows } from './support/database';
import { documentFolder } from './support/documents';
import { makeDossier } from './support/dossier';
import { axe, expect, test } from './support/fixtures';
import { openMaterials, openRow, putFiles } from './support/materials';
import { found } from './support/workspace';
import { wordsOf } from './support/words';

const t = wordsOf('zh-CN');
const kind = 'hosting-agreement';
const name = '服务器托管协议.pdf';
/** Others read beside it, on few cores. */
const READ = { timeout: 120_000 };

/** How a reading ends before its time, as its row keeps it. */
const endings = {
  failed: `state = 'failed', failure = '{"code": "interrupted", "values": {}}'`,
  'was cancelled': `state = 'cancelled'`,
  'broke off': `notes = '[{"code": "took-too-long", "page": 1, "values": {}}]'`,
};

test('a file in a row that was not read to the end is read again', async ({ page }) => {
  const dataDir = process.env.XUBEI_E2E_DATA_DIR;
  if (dataDir === undefined) return; // such ends are brought about in the database
  test.setTimeout(360_000);
  const place = await openCase(page, t, await found(page, t, 'empty'));
  const folder = await makeDossier(page, path.join(documentFolder(), '材料'), place.company);
  await openMaterials(page, t, place);
  await putFiles(page, t, kind, [path.join(folder, '主体资格', name)]);
  await expect(page.getByRole('region', { name: t('reading.review.title') })).toBeVisible(READ);
  for (const [how, columns] of Object.entries(endings)) {
    await test.step(`it ${how}`, async () => {
      await changeRows(dataDir, [...nothingDrafted, ended(columns)], place.orgId);
      await openMaterials(page, t, place);
      const row = await openRow(page, t, kind);
      await expect(row.getByText(t('tray.warn.partial', { name }))).toBeVisible();
      await expect(row.locator('[data-card]')).toHaveCount(0);
      if (how === 'failed') await axe(page);
      const again = row.getByRole('button', { name: t('reading.retryOne', { name }) });
      await again.focus();
      await page.keyboard.press('Enter');

      // Nobody loads the page anew: it follows the reading.
      await expect(row.locator('[data-card]').first()).toBeVisible(READ);
      await expect(row.getByText('样例数据中心有限公司').first()).toBeVisible();
      await expect(again).toBeHidden();
      await expect(page.locator(':focus')).toHaveAttribute('data-row-button');
    });
  }
  await axe(page);
});

const nothingDrafted = ['proposal', 'fact'].map(
  (table) => `delete from ${table} where org_id = $1`,
);
const ended = (columns: string) =>
  `update reading set result = null, outline = null, ${columns} where org_id = $1`;
