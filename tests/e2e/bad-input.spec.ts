import { randomUUID } from 'node:crypto';
import { paths } from '../../lib/paths';
import { openCase } from './support/case';
import { expect, test } from './support/fixtures';
import { joinAs } from './support/invite';
import { factInput, openMaterials, openRow, typeFacts } from './support/materials';
import { newPerson } from './support/people';
import { fillSignIn, found } from './support/workspace';
import { wordsOf } from './support/words';
import type { Page } from '@playwright/test';

const t = wordsOf('zh-CN');
const kind = 'articles-of-association';

test.describe('at the door', () => {
  test('a wrong password and an unknown address are answered alike', async ({ page, context }) => {
    const { owner } = await found(page, t, 'empty');
    await context.clearCookies();
    const answers: string[] = [];
    for (const email of [owner.email, newPerson().email]) {
      await page.goto('/sign-in');
      await fillSignIn(page, t, email, 'not-the-password');
      const alert = page.getByRole('alert').filter({ hasText: t('errors.wrong-credentials') });
      await expect(alert).toBeVisible();
      answers.push(await alert.innerText());
      await expect(page.getByLabel(t('auth.email'), { exact: true })).toHaveValue(email);
      await expect(page.getByLabel(t('auth.password'), { exact: true })).toHaveValue('');
    }
    expect(answers[0]).toBe(answers[1]);
  });

  test('too many tries: a sentence with the minutes to wait, even for the right password', async ({
    page,
    context,
  }) => {
    const { owner } = await found(page, t, 'empty');
    await context.clearCookies();
    await page.goto('/sign-in');
    const stopped = t('errors.rate-limited', { minutes: 15 });
    const alert = page.getByRole('alert').filter({ hasText: /./ });
    for (let tries = 0; tries < 12; tries += 1) {
      await fillSignIn(page, t, owner.email, `wrong-${tries}`);
      await expect(page.getByLabel(t('auth.password'), { exact: true })).toHaveValue('');
      if ((await alert.innerText()).includes(stopped)) break;
    }
    await expect(alert).toContainText(stopped);
    await fillSignIn(page, t, owner.email, owner.password);
    await expect(alert).toContainText(stopped);
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test.describe('in the middle of a form', () => {
  test('an expired session is mended in place and nothing typed is lost', async ({
    page,
    context,
  }) => {
    const { orgId, owner } = await found(page, t, 'empty');
    await openMaterials(page, t, await openCase(page, t, { orgId }));
    const row = await openRow(page, t, kind);
    await row.getByRole('button', { name: t('materials.slot.typeFirst') }).click();
    await typeFacts(row, t, kind, { companyName: '样例没有丢失公司', queriedOn: '2026-11-01' });
    await context.clearCookies({ name: 'xubei.session' });
    await row.getByRole('button', { name: t('materials.facts.saveDraft') }).click();

    const again = page.getByRole('dialog', { name: t('auth.again.title') });
    await expect(again).toBeVisible();
    await again.getByLabel(t('auth.password'), { exact: true }).fill('not-the-password');
    await again.getByRole('button', { name: t('auth.signIn'), exact: true }).click();
    await expect(again.getByText(t('errors.wrong-credentials'))).toBeVisible();
    // Behind the dialog nothing has a role; the label is still there.
    await expect(page.getByLabel(t(`fields.${kind}.companyName`))).toHaveValue('样例没有丢失公司');
    await again.getByLabel(t('auth.password'), { exact: true }).fill(owner.password);
    await again.getByRole('button', { name: t('auth.signIn'), exact: true }).click();
    await expect(again).toBeHidden();
    await expect(page.getByText(t('materials.facts.savedToast'))).toBeVisible();

    await page.reload();
    const reread = await openRow(page, t, kind);
    await expect(factInput(reread, t, kind, 'companyName')).toHaveValue('样例没有丢失公司');
    await expect(factInput(reread, t, kind, 'queriedOn')).toHaveValue('2026-11-01');
  });

  test('two people state the same fact: the second is told, sees both and decides', async ({
    page,
    browser,
  }) => {
    const { orgId } = await found(page, t, 'empty');
    const season = await openCase(page, t, { orgId });
    const { page: second, person } = await joinAs(browser, page, t, orgId, 'officer');
    await openMaterials(page, t, season);
    const mine = await openRow(page, t, kind);
    await mine.getByRole('button', { name: t('materials.slot.typeFirst') }).click();
    await typeFacts(mine, t, kind, { companyName: '样例甲公司' });

    await openMaterials(second, t, season);
    const theirs = await openRow(second, t, kind);
    await typeFacts(theirs, t, kind, { companyName: '样例乙公司' });
    await theirs.getByRole('button', { name: t('materials.facts.saveDraft') }).click();
    await expect(second.getByText(t('materials.facts.savedToast'))).toBeVisible();

    await mine.getByRole('button', { name: t('materials.facts.saveDraft') }).click();
    const field = t(`fields.${kind}.companyName`);
    const told = page.getByRole('dialog', { name: t('materials.conflict.title', { field }) });
    await expect(told).toContainText('样例甲公司');
    await expect(told).toContainText('样例乙公司');
    await expect(told).toContainText(person.name);
    await told.getByRole('button', { name: t('materials.conflict.keepMine') }).click();
    await mine.getByRole('button', { name: t('materials.facts.saveDraft') }).click();
    await expect(page.getByText(t('materials.facts.savedToast'))).toBeVisible();
    await second.reload();
    const reread = await openRow(second, t, kind);
    await expect(factInput(reread, t, kind, 'companyName')).toHaveValue('样例甲公司');
    await second.context().close();
  });
});

test.describe('values that cannot be', () => {
  test('a date that does not exist is named beside its field and not saved', async ({ page }) => {
    await openMaterials(page, t, await openCase(page, t, await found(page, t, 'empty')));
    const row = await openRow(page, t, kind);
    await row.getByRole('button', { name: t('materials.slot.typeFirst') }).click();
    await typeFacts(row, t, kind, { queriedOn: '2026-02-30' });
    await row.getByRole('button', { name: t('materials.facts.saveDraft') }).click();
    const day = factInput(row, t, kind, 'queriedOn');
    await expect(day).toHaveAccessibleDescription(new RegExp(t('validation.date')));
    await expect(day).toHaveAttribute('aria-invalid', 'true');
    await expect(day).toHaveValue('2026-02-30');
    await day.fill('2026-02-28');
    await row.getByRole('button', { name: t('materials.facts.saveDraft') }).click();
    await expect(page.getByText(t('materials.facts.savedToast'))).toBeVisible();
  });

  test('seats of 0, −5, 十 and none are each answered in words', async ({ page }) => {
    const { orgId } = await found(page, t, 'empty');
    await page.goto(paths.newClient(orgId));
    const seats = page.getByRole('textbox', { name: t('licences.fields.seats') });
    const answers = [
      ['0', 'atLeastOne'],
      ['-5', 'atLeastOne'],
      ['十', 'characters'],
      ['', 'required'],
      ['9.5', 'whole'],
    ] as const;
    for (const [typed, answer] of answers) {
      await seats.fill(typed);
      await page.getByRole('button', { name: t('clients.new.submit') }).click();
      await expect(seats, typed).toHaveAccessibleDescription(
        new RegExp(t(`validation.seats.${answer}`)),
      );
    }
    await expect(page).toHaveURL(/\/clients\/new$/);
  });
});

test('addresses that are malformed, unknown or of somebody else are the 404 page', async ({
  page,
  browser,
  expectNoise,
}) => {
  expectNoise(/status of 404/);
  const { orgId } = await found(page, t, 'empty');
  const season = await openCase(page, t, { orgId });
  const context = await browser.newContext();
  const stranger = await context.newPage();
  const theirs = await found(stranger, t, 'empty');
  await expectNotFound(page, [
    ...pagesWith(orgId, 'not-a-uuid'),
    ...pagesWith(orgId, "1'%20OR%201=1--"),
    ...pagesWith(orgId, randomUUID()),
    paths.workspace('not-a-uuid'),
    paths.veto(orgId, season.seasonId, 'V9'),
  ]);
  await expectNotFound(stranger, [
    paths.workspace(orgId),
    ...pagesWith(orgId, season.seasonId),
    ...pagesWith(theirs.orgId, season.seasonId),
  ]);
  await context.close();
});

const pagesWith = (orgId: string, id: string) => [
  paths.client(orgId, id),
  paths.licence(orgId, id),
  paths.season(orgId, id),
  paths.materials(orgId, id),
  paths.consistency(orgId, id),
  paths.timeline(orgId, id),
];

async function expectNotFound(page: Page, addresses: string[]) {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByText(t('errors-page.notFoundTitle')), address).toBeVisible();
  }
}
