import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { paths } from '../../lib/paths';
import { openCase } from './support/case';
import { documentFolder, makePhoto } from './support/documents';
import { expect, test } from './support/fixtures';
import { expectOutcome, openMaterials, openRow, putFiles } from './support/materials';
import { found } from './support/workspace';
import { wordsOf } from './support/words';

const t = wordsOf('zh-CN');
const undo = (page: Page) => page.getByRole('button', { name: t('clients.archive.undo') });

test.describe('taking away with a reason, and back', () => {
  test('a client leaves the list, says why, and comes back', async ({ page }) => {
    const { orgId } = await found(page, t, 'empty');
    const { company } = await openCase(page, t, { orgId });
    await page.getByRole('link', { name: company.name }).first().click();
    await page.getByRole('button', { name: t('clients.archiveOne'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: t('clients.archive.confirm') }).click();
    await expect(dialog.getByText(t('validation.reasonRequired'))).toBeVisible();
    await giveReason(dialog, '合同已终止', t('clients.archive.confirm'));
    await expect(
      page.getByText(t('clients.archivedBecause', { reason: '合同已终止' })),
    ).toBeVisible();
    await undo(page).click();
    await expect(page.getByText(t('clients.isArchived'))).toBeHidden();
    await page.goto(paths.workspace(orgId));
    await expect(page.getByRole('row', { name: company.name })).toBeVisible();
  });

  test('a file is taken out and put back, and the facts wait for confirmation', async ({
    page,
  }) => {
    await openMaterials(page, t, await openCase(page, t, await found(page, t, 'empty')));
    const photo = await makePhoto(page, path.join(documentFolder(), '章程.jpg'), 601);
    const row = await putFiles(page, t, 'articles-of-association', photo);
    await row
      .getByRole('button', { name: t('materials.files.takeOut', { name: '章程.jpg' }) })
      .click();
    await giveReason(page.getByRole('dialog'), '拍错了', t('materials.files.takeOutConfirm'));
    await expect(row.getByText(t('materials.row.files', { count: 0 }))).toBeVisible();
    await row.getByText(t('materials.files.out', { count: 1 })).click();
    await expect(row.getByText('拍错了')).toBeVisible();
    await row
      .getByRole('button', { name: t('materials.files.putBack', { name: '章程.jpg' }) })
      .click();
    await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible();
  });

  test('a second contract is added, archived, and brought back', async ({ page }) => {
    await openMaterials(page, t, await openCase(page, t, await found(page, t, 'empty')));
    const kind = 'business-contract';
    const row = await openRow(page, t, kind);
    const archive = row.getByRole('button', { name: t('materials.slot.archive') });
    await expect(archive).toHaveCount(0);
    await row
      .getByRole('button', { name: t('materials.slot.add', { kind: t(`kinds.${kind}.name`) }) })
      .click();
    await expect(archive).toHaveCount(2);
    await archive.last().click();
    await giveReason(page.getByRole('dialog'), '重复', t('clients.archive.confirm'));
    await expect(archive).toHaveCount(0);
    await undo(page).click();
    await expect(archive).toHaveCount(2);
  });

  test('not applicable needs a reason, and does not pass what must not be waived', async ({
    page,
  }) => {
    await openMaterials(page, t, await openCase(page, t, await found(page, t, 'empty')));
    for (const [kind, outcome] of [
      ['shadow-inspection', 'not-applicable'],
      ['business-licence', 'unknown'],
    ] as const) {
      const row = await openRow(page, t, kind);
      await row.getByRole('button', { name: t('materials.slot.notApplicable') }).click();
      await giveReason(
        page.getByRole('dialog'),
        '本年度不适用',
        t('materials.slot.notApplicableConfirm'),
      );
      await expect(row.getByText(t('materials.slot.isNotApplicable'))).toBeVisible();
      await expectOutcome(page, t, kind, outcome);
      await row.getByRole('button', { name: t('materials.slot.applicableAgain') }).click();
      await expect(row.getByText(t('materials.slot.isNotApplicable'))).toBeHidden();
    }
  });
});

async function giveReason(dialog: Locator, reason: string, confirm: string) {
  await dialog.getByRole('textbox', { name: t('clients.archive.reason') }).fill(reason);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}
