import { expect, type BrowserContext, type Page } from '@playwright/test';
import { localeCookie, themeCookie, type Theme } from '../../../lib/i18n/locale';
import { newPerson, type Person } from './people';
import type { Language, Words } from './words';

export type Workspace = { orgId: string; name: string; owner: Person };

/** The language, and the appearance, of a browser that has not been told. */
export async function choose(
  context: BrowserContext,
  url: string,
  locale: Language,
  theme?: Theme,
) {
  const chosen = { [localeCookie]: locale, ...(theme && { [themeCookie]: theme }) };
  const cookies = Object.entries(chosen).map(([name, value]) => ({ name, value, url }));
  await context.addCookies(cookies);
}

/** Registers somebody new with a workspace of their own; the page is at its portfolio. */
export async function found(
  page: Page,
  t: Words,
  start: 'sample' | 'empty',
  owner: Person = newPerson(),
): Promise<Workspace> {
  await page.goto('/register');
  return fillFounding(page, t, start, owner);
}

/** The form of the first run and of registration. */
export async function fillFounding(
  page: Page,
  t: Words,
  start: 'sample' | 'empty',
  owner: Person,
): Promise<Workspace> {
  const name = `样例事务所 ${owner.email.slice(7, 15)}`;
  await page.getByLabel(t('setup.organisationName'), { exact: true }).fill(name);
  await page.getByLabel(t('setup.name'), { exact: true }).fill(owner.name);
  await page.getByLabel(t('setup.email'), { exact: true }).fill(owner.email);
  await page.getByLabel(t('setup.password'), { exact: true }).fill(owner.password);
  await page.getByRole('radio', { name: t(`setup.start.${start}.label`) }).check();
  await page.getByRole('button', { name: t('setup.submit') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('portfolio.title') })).toBeVisible({
    timeout: 60_000,
  });
  return { orgId: orgIdOf(page), name, owner };
}

export async function signIn(page: Page, t: Words, { email, password }: Person) {
  await page.goto('/sign-in');
  await fillSignIn(page, t, email, password);
  await expect(page).toHaveURL(/\/w\//);
}

export async function fillSignIn(page: Page, t: Words, email: string, password: string) {
  await page.getByLabel(t('auth.email'), { exact: true }).fill(email);
  await page.getByLabel(t('auth.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('auth.signIn'), exact: true }).click();
}

export const orgIdOf = (page: Page): string => idAfter(page, 'w');

/** The id behind a segment of the address: `/w/<id>`, `/seasons/<id>`. */
export function idAfter(page: Page, segment: string): string {
  const id = new RegExp(`/${segment}/([0-9a-f-]{36})`).exec(page.url())?.[1];
  if (id === undefined) throw new Error(`No id after /${segment}/ in ${page.url()}`);
  return id;
}
