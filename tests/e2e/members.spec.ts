import { paths } from '../../lib/paths';
import { openCase } from './support/case';
import { expect, test } from './support/fixtures';
import { inviteLink, joinAs } from './support/invite';
import { openMaterials, openRow } from './support/materials';
import { newPerson } from './support/people';
import { found } from './support/workspace';
import { wordsOf } from './support/words';

const t = wordsOf('zh-CN');

test.describe('members', () => {
  test('a viewer reads everything, finds nothing to write with, and is refused when asking directly', async ({
    page,
    browser,
    baseURL,
  }) => {
    const { orgId } = await found(page, t, 'empty');
    const season = await openCase(page, t, { orgId });
    await openMaterials(page, t, season);
    const row = await openRow(page, t, 'business-licence');
    await row.getByRole('button', { name: t('materials.slot.typeFirst') }).click();
    await expect(row.getByRole('button', { name: t('materials.facts.saveDraft') })).toBeVisible();
    const action = page.waitForRequest((request) => request.headers()['next-action'] !== undefined);
    await row.getByRole('button', { name: t('materials.facts.saveDraft') }).click();
    const asked = await action;

    const { page: viewer } = await joinAs(browser, page, t, orgId, 'viewer');
    await openMaterials(viewer, t, season);
    const seen = await openRow(viewer, t, 'business-licence');
    await expect(seen.getByText(t('upload.dropHere'))).toHaveCount(0);
    await expect(
      seen.getByRole('button', { name: t('materials.facts.saveAndConfirm') }),
    ).toHaveCount(0);
    await expect(
      seen.getByRole('textbox', { name: t('fields.business-licence.companyName') }),
    ).toBeDisabled();
    await viewer.goto(paths.workspace(orgId));
    await expect(viewer.getByRole('link', { name: t('portfolio.new') })).toHaveCount(0);
    await viewer.goto(paths.members(orgId));
    await expect(viewer.getByRole('button', { name: t('members.invite.button') })).toHaveCount(0);
    await viewer.goto(paths.complaints(orgId, season.seasonId));
    await expect(viewer.getByRole('button', { name: t('complaints.add') })).toHaveCount(0);

    const answer = await viewer.request.post(asked.url(), {
      headers: {
        'next-action': String(asked.headers()['next-action']),
        'content-type': 'text/plain;charset=UTF-8',
        accept: 'text/x-component',
        origin: String(baseURL),
      },
      data: String(asked.postData()),
    });
    expect(await answer.text()).toContain('forbidden');
    const upload = await viewer.request.put(
      `/api/uploads?${new URLSearchParams({ org: orgId, revision: season.seasonId, name: 'a.pdf' }).toString()}`,
      { data: '%PDF-1.7', headers: { origin: String(baseURL) } },
    );
    expect(upload.status()).toBe(403);
    await viewer.context().close();
  });

  test('somebody who belongs to two workspaces switches between them', async ({
    page,
    browser,
  }) => {
    const here = await found(page, t, 'empty');
    const second = await browser.newContext();
    const owner = await second.newPage();
    const there = await found(owner, t, 'empty');
    const link = await inviteLink(owner, t, there.orgId, here.owner.email, 'consultant');
    await page.goto(link);
    await page.getByRole('button', { name: t('invite.accept') }).click();
    await expect(page).toHaveURL(new RegExp(there.orgId));
    const switcher = page.getByRole('button', { name: t('shell.switchOrganisation') });
    await expect(switcher).toContainText(there.name);
    await switcher.click();
    await page.getByRole('menuitem', { name: here.name }).click();
    await expect(page).toHaveURL(new RegExp(here.orgId));
    await expect(switcher).toContainText(here.name);
    await second.close();
  });

  test('a removed member is out at the next request', async ({ page, browser, expectNoise }) => {
    expectNoise(/status of 404/);
    const { orgId } = await found(page, t, 'empty');
    const { page: gone, person } = await joinAs(browser, page, t, orgId, 'officer');
    await page.reload();
    await page.getByRole('button', { name: t('members.remove.of', { name: person.name }) }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('members.remove.button') })
      .click();
    await expect(page.getByText(t('members.remove.done', { name: person.name }))).toBeVisible();
    await gone.goto(paths.workspace(orgId));
    await expect(gone.getByText(t('errors-page.notFoundTitle'))).toBeVisible();
    await gone.context().close();
  });

  test('an invitation is for one person, once, and can be taken back', async ({
    page,
    browser,
  }) => {
    const { orgId } = await found(page, t, 'empty');
    const invited = newPerson();
    const link = await inviteLink(page, t, orgId, invited.email, 'viewer');
    const context = await browser.newContext();
    const other = await context.newPage();
    await found(other, t, 'empty');
    await other.goto(link);
    await expect(other.getByText(t('errors.invitation-other-person'))).toBeVisible();
    await page
      .getByRole('button', { name: t('members.invitations.revokeOf', { email: invited.email }) })
      .click();
    await expect(page.getByText(t('members.invitations.revoked'))).toBeVisible();
    await other.goto(link);
    await expect(other.getByText(t('errors.invitation-revoked'))).toBeVisible();
    await other.goto(`${new URL(link).origin}${paths.invite('not-a-token')}`);
    await expect(other.getByText(t('errors.invitation-unknown'))).toBeVisible();
    await context.close();
  });

  test('the last owner stays one', async ({ page }) => {
    const { orgId, owner } = await found(page, t, 'empty');
    await page.goto(paths.members(orgId));
    const role = page.getByRole('combobox', { name: t('members.roleOf', { name: owner.name }) });
    await role.selectOption({ label: t('roles.viewer.name') });
    await expect(page.getByText(t('errors.last-owner'))).toBeVisible();
    await page.reload();
    await expect(role).toHaveValue('owner');
  });
});
