import { expect, type Browser, type Page } from '@playwright/test';
import type { Role } from '../../../lib/domain/tenancy/roles';
import { paths } from '../../../lib/paths';
import { newPerson, type Person } from './people';
import type { Words } from './words';

/** Invites an address from the members page; answers the link that is shown once. */
export async function inviteLink(page: Page, t: Words, orgId: string, email: string, role: Role) {
  await page.goto(paths.members(orgId));
  await page.getByRole('button', { name: t('members.invite.button') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('members.invite.email'), { exact: true }).fill(email);
  await dialog.getByRole('radio', { name: t(`roles.${role}.name`) }).check();
  await dialog.getByRole('button', { name: t('members.invite.submit') }).click();
  const link = await dialog.getByRole('textbox', { name: t('members.invite.link') }).inputValue();
  await dialog.getByRole('button', { name: t('members.invite.done') }).click();
  return link;
}

/** Somebody new in a browser of their own, joined through an invitation. */
export async function joinAs(
  browser: Browser,
  owner: Page,
  t: Words,
  orgId: string,
  role: Role,
): Promise<{ page: Page; person: Person }> {
  const person = newPerson('样例 第二人');
  const link = await inviteLink(owner, t, orgId, person.email, role);
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await page.getByLabel(t('invite.name'), { exact: true }).fill(person.name);
  await page.getByLabel(t('invite.password'), { exact: true }).fill(person.password);
  await page.getByRole('button', { name: t('invite.join') }).click();
  await expect(page).toHaveURL(new RegExp(`/w/${orgId}`));
  return { page, person };
}
