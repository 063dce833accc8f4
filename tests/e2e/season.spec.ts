import { formatDay } from '../../lib/format';
import { paths } from '../../lib/paths';
import { openCase } from './support/case';
import { addDays, closingDay, today } from './support/days';
import { expect, test } from './support/fixtures';
import { expectOutcome, openMaterials } from './support/materials';
import { found } from './support/workspace';
import { wordsOf } from './support/words';

const t = wordsOf('zh-CN');

test.describe('beside the tables', () => {
  test('a silent register is unknown, a declared one is not, and a complaint asks for a report', async ({
    page,
  }) => {
    const season = await openCase(page, t, await found(page, t, 'empty'));
    const { orgId, seasonId } = season;
    await openMaterials(page, t, season);
    await expectOutcome(page, t, 'complaint-rectification', 'unknown');

    await page.goto(paths.complaints(orgId, seasonId));
    await page.getByRole('button', { name: t('complaints.declaration.declare') }).click();
    const declared = t('complaints.declaration.declared', { day: formatDay(today(), 'zh-CN') });
    await expect(page.getByText(declared)).toBeVisible();
    await openMaterials(page, t, season);
    await expectOutcome(page, t, 'complaint-rectification', 'not-applicable');

    await page.goto(paths.complaints(orgId, seasonId));
    await page.getByRole('button', { name: t('complaints.add') }).click();
    const dialog = page.getByRole('dialog', { name: t('complaints.add') });
    await dialog
      .getByRole('textbox', { name: t('complaints.fields.receivedOn') })
      .fill('2026-02-30');
    await dialog
      .getByRole('textbox', { name: t('complaints.fields.calledNumber') })
      .fill('13800000000');
    await dialog
      .getByRole('textbox', { name: t('complaints.fields.content') })
      .fill('样例：夜间外呼');
    await dialog.getByRole('button', { name: t('complaints.save') }).click();
    await expect(dialog.getByText(t('validation.date')).first()).toBeVisible();
    await dialog
      .getByRole('textbox', { name: t('complaints.fields.receivedOn') })
      .fill(addDays(today(), -3));
    await dialog.getByRole('button', { name: t('complaints.save') }).click();
    await expect(page.getByText(t('complaints.added'))).toBeVisible();
    await expect(page.getByText('样例：夜间外呼')).toBeVisible();
    await expect(page.getByText('13800000000')).toHaveCount(0);
    await openMaterials(page, t, season);
    await expectOutcome(page, t, 'complaint-rectification', 'fail');
  });

  test('an own milestone, a waiver with a reason, and what a return would cost', async ({
    page,
  }) => {
    const { orgId, seasonId, company } = await openCase(page, t, await found(page, t, 'empty'));
    await page.goto(paths.timeline(orgId, seasonId));
    const deadlines = page.getByRole('list').filter({ hasText: t('timeline.list.next') });
    await page.getByRole('textbox', { name: t('timeline.milestone.title') }).fill('公章寄出');
    await page
      .getByRole('textbox', { name: t('timeline.milestone.day'), exact: true })
      .fill(`${company.year}-03-05`);
    await page.getByRole('button', { name: t('timeline.milestone.add'), exact: true }).click();
    const own = deadlines.getByRole('listitem').filter({ hasText: '公章寄出' });
    await expect(own).toContainText(formatDay(`${company.year}-03-05`, 'zh-CN'));
    await own.getByRole('button', { name: t('timeline.milestone.done') }).click();
    await expect(own.getByText(t('timeline.list.met'))).toBeVisible();

    const binding = deadlines
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: t('timeline.waiver.waive') }) })
      .first();
    await binding.getByRole('button', { name: t('timeline.waiver.waive') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: t('clients.archive.reason') }).fill('本省另有通知');
    await dialog.getByRole('button', { name: t('timeline.waiver.waive') }).click();
    await expect(page.getByText('本省另有通知')).toBeVisible();
    await page.getByRole('button', { name: t('timeline.waiver.restore') }).click();
    await expect(page.getByText('本省另有通知')).toBeHidden();

    const returned = page
      .getByRole('textbox', { name: t('timeline.simulator.returnedOn') })
      .first();
    for (const [day, answer] of [
      [`${company.year}-04-01`, 'courier'],
      [addDays(closingDay(company.year), -3), 'on-site'],
      [addDays(closingDay(company.year), 1), 'none'],
    ] as const) {
      await returned.fill(day);
      await expect(page.getByText(t(`timeline.simulator.best.${answer}`)), day).toBeVisible();
    }
    await returned.fill('2027-02-30');
    await expect(returned).toHaveAccessibleDescription(new RegExp(t('validation.date')));
  });

  test('a confirmation without a submission is refused; both together are filed', async ({
    page,
  }) => {
    const { orgId, seasonId } = await openCase(page, t, await found(page, t, 'empty'));
    await page.goto(paths.timeline(orgId, seasonId));
    const confirmed = page.getByRole('textbox', { name: t('seasons.filing.fields.confirmedAt') });
    await confirmed.fill('2026-11-20 09:30');
    await page.getByRole('button', { name: t('seasons.filing.save') }).click();
    await expect(confirmed).toHaveAccessibleDescription(
      new RegExp(t('validation.confirmedWithoutSubmission')),
    );
    await confirmed.fill('2026-11-20');
    await page.getByRole('button', { name: t('seasons.filing.save') }).click();
    await expect(confirmed).toHaveAccessibleDescription(/YYYY|09:30/);
  });
});
