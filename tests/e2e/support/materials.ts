import { expect, type Locator, type Page } from '@playwright/test';
import { kindDefinitions, type MaterialKind } from '../../../lib/domain/materials/kinds';
import { paths } from '../../../lib/paths';
import type { Case } from './case';
import type { StaffStated, Stated, Statement } from './evidence';
import { hydrated } from './hydrated';
import { literal, type Words } from './words';

export type Outcome = 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable';

export async function openMaterials(page: Page, t: Words, { orgId, seasonId }: Case) {
  await page.goto(paths.materials(orgId, seasonId));
  await expect(page.getByRole('heading', { name: t('materials.section.subject') })).toBeVisible();
  await hydrated(rowOf(page, t, 'business-licence').getByRole('button').first());
}

/** The row of one requirement, found by the name it carries. */
export const rowOf = (page: Page, t: Words, kind: MaterialKind): Locator =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 3, name: headingOf(t, kind) }),
  });

/** Opens the row of a kind; the one that was open closes. */
export async function openRow(page: Page, t: Words, kind: MaterialKind): Promise<Locator> {
  const row = rowOf(page, t, kind);
  const button = row.getByRole('heading', { level: 3 }).getByRole('button');
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  return row;
}

/** Chooses files for a slot the way the button does, and waits until every one of them is in. */
export async function putFiles(
  page: Page,
  t: Words,
  kind: MaterialKind,
  files: Parameters<Locator['setInputFiles']>[0],
) {
  const row = await openRow(page, t, kind);
  await chooserOf(row, t, kind).setInputFiles(files);
  await expect(row.getByText(t('upload.state.done')).first()).toBeVisible();
  await expect(row.getByRole('button', { name: t('upload.clear') })).toBeVisible();
  return row;
}

export const chooserOf = (row: Locator, t: Words, kind: MaterialKind): Locator =>
  row.getByLabel(t('upload.chooseFor', { label: t(`kinds.${kind}.name`) }), { exact: true });

/** Types what the files say and confirms it. */
export async function confirmFacts(page: Page, t: Words, kind: MaterialKind, said: Statement) {
  const row = await openRow(page, t, kind);
  await typeFacts(row, t, kind, said);
  await row.getByRole('button', { name: t('materials.facts.saveAndConfirm') }).click();
  await expect(page.getByText(t('materials.facts.confirmedToast')).last()).toBeVisible();
}

export async function typeFacts(row: Locator, t: Words, kind: MaterialKind, said: Statement) {
  const save = row.getByRole('button', { name: t('materials.facts.saveDraft') });
  await expect(save).toBeVisible();
  for (const [name, value] of Object.entries(said)) await typeFact(row, t, kind, name, value);
}

/** The control of one fact that is typed. */
export const factInput = (row: Locator, t: Words, kind: MaterialKind, name: string): Locator =>
  row.getByRole('textbox', { name: t(`fields.${kind}.${name}`) });

async function typeFact(row: Locator, t: Words, kind: MaterialKind, name: string, value: Stated) {
  const label = t(`fields.${kind}.${name}`);
  if (Array.isArray(value)) return typeStaff(row, t, value);
  if (typeof value === 'boolean') {
    const answer = t(`materials.answers.${value ? 'yes' : 'no'}`);
    return row.getByRole('group', { name: label }).getByLabel(answer, { exact: true }).check();
  }
  if (typeof value === 'string') return factInput(row, t, kind, name).fill(value);
  if ('choice' in value) {
    const choice = t(`choices.${name}.${value.choice}`);
    return row.getByRole('combobox', { name: label }).selectOption({ label: choice });
  }
  return row.getByRole('checkbox', { name: t('materials.facts.longTerm') }).check();
}

async function typeStaff(row: Locator, t: Words, people: readonly StaffStated[]) {
  for (const [at, person] of people.entries()) {
    await row.getByRole('button', { name: t('materials.staff.add') }).click();
    const one = row.getByRole('group', { name: t('materials.staff.person', { number: at + 1 }) });
    await one.getByLabel(t('materials.staff.name'), { exact: true }).fill(person.name);
    await one.getByLabel(t('materials.staff.idNumber'), { exact: true }).fill(person.idNumber);
    if (person.computerBachelor)
      await one.getByLabel(t('materials.staff.computerBachelor')).check();
    if (person.role) await one.getByLabel(t(`materials.staff.roles.${person.role}`)).check();
  }
}

/** The verdict of a row as its badge says it. */
export async function expectOutcome(page: Page, t: Words, kind: MaterialKind, outcome: Outcome) {
  const badge = rowOf(page, t, kind)
    .getByText(t(`status.${outcome}`), { exact: true })
    .first();
  await expect(badge, `${kind} is ${outcome}`).toBeVisible();
}

/** Name and row number stand in two elements: a space between them is not promised. */
const headingOf = (t: Words, kind: MaterialKind): RegExp =>
  new RegExp(`^${literal(t(`kinds.${kind}.name`))}\\s*${kindDefinitions[kind].row}$`);
