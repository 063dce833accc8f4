import { expect, type Page } from '@playwright/test';
import { paths } from '../../../lib/paths';
import { addDays, today } from './days';
import { sampleCompany, type Company } from './evidence';
import type { Words } from './words';
import { idAfter, type Workspace } from './workspace';

export type Case = { orgId: string; seasonId: string; company: Company };

/** Client, licence and season in one form; the page is at the season. */
export async function openCase(
  page: Page,
  t: Words,
  { orgId }: Pick<Workspace, 'orgId'>,
  about: Partial<Company> & { licence?: string } = {},
): Promise<Case> {
  await page.goto(paths.newClient(orgId));
  const company = { ...sampleCompany(), ...about };
  const field = (label: string) => page.getByRole('textbox', { name: label });
  await field(t('clients.fields.name')).fill(company.name);
  await field(t('clients.fields.uscc')).fill(company.uscc);
  await field(t('clients.fields.legalRepresentative')).fill('样例甲');
  await page
    .getByRole('group', { name: t('clients.fields.holdsCodeNumber') })
    .getByLabel(t('clients.answers.no'), { exact: true })
    .check();
  await field(t('licences.fields.number')).fill(about.licence ?? licenceNumber());
  await field(t('licences.fields.holderName')).fill(company.name);
  await field(t('licences.fields.seats')).fill(String(company.seats));
  await field(t('licences.fields.expiresOn')).fill(addDays(today(), 900));
  const year = Number(await field(t('seasons.fields.year')).inputValue());
  await page.getByRole('button', { name: t('clients.new.submit') }).click();
  await expect(page).toHaveURL(/\/seasons\//);
  return { orgId, seasonId: idAfter(page, 'seasons'), company: { ...company, year } };
}

/** A number no other licence of the test has. */
const licenceNumber = () => `闽B2-2021${String(Math.floor(Math.random() * 9000) + 1000)}`;
