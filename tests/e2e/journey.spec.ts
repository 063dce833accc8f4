import type { Page } from '@playwright/test';
import { materialKinds, type MaterialKind } from '../../lib/domain/materials/kinds';
import { formatDay } from '../../lib/format';
import { paths } from '../../lib/paths';
import { openCase, type Case } from './support/case';
import { addDays, closingDay } from './support/days';
import { documentFolder } from './support/documents';
import { readyEvidence } from './support/evidence';
import { expect, test } from './support/fixtures';
import { filesFor, prove, watchForReload } from './support/journey';
import { confirmFacts, expectOutcome, openMaterials, rowOf } from './support/materials';
import { founder } from './support/people';
import { choose, found, orgIdOf, signIn } from './support/workspace';
import { languages, wordsOf, type Language, type Words } from './support/words';

const PARENT = '样例控股集团有限公司';

for (const language of languages) {
  test(`an empty workspace comes to a right verdict, in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const t = wordsOf(language);
    await choose(context, String(baseURL), language);
    const orgId = await enter(page, t, language);
    await expect(page.getByText(t('portfolio.empty.title'))).toBeVisible();

    const season = await openCase(page, t, { orgId });
    await expectVerdict(page, t, 'not-ready');
    await proveEverything(page, t, season);
    await declareNoComplaints(page, t, season);
    await readWhyNot(page, t, language, season);
    await mend(page, t, season);

    await page.goto(paths.season(season.orgId, season.seasonId));
    await expectVerdict(page, t, 'ready');
    await page.goto(paths.workspace(orgId));
    await expect(page.getByRole('row', { name: season.company.name })).toContainText(
      t('portfolio.verdict.ready'),
    );
  });
}

/** The founder of the first run for Chinese; somebody who registers for English and for a second try. */
async function enter(page: Page, t: Words, language: Language): Promise<string> {
  const isOurs = process.env.XUBEI_E2E_URL === undefined;
  if (language === 'en' || !isOurs || test.info().retry > 0)
    return (await found(page, t, 'empty')).orgId;
  await signIn(page, t, founder);
  return orgIdOf(page);
}

const expectVerdict = (page: Page, t: Words, verdict: 'ready' | 'not-ready') =>
  // While a page streams in anew, the old and the new one stand side by side for a moment.
  expect(page.getByText(t(`season.verdict.${verdict}`), { exact: true }).first()).toBeVisible();

/** Files and values of every kind, with two that are wrong: a term a day short, a parent's filing. */
async function proveEverything(page: Page, t: Words, season: Case) {
  const evidence = readyEvidence(season.company);
  const folder = documentFolder();
  await openMaterials(page, t, season);
  for (const kind of materialKinds) {
    const said = evidence[kind];
    if (said === undefined) continue;
    const wrong = mistakes(season)[kind] ?? {};
    await prove(page, t, kind, { ...said, ...wrong }, await filesFor(page, folder, kind));
  }
}

const mistakes = ({ company }: Case): Partial<Record<MaterialKind, Record<string, string>>> => ({
  'hosting-agreement': { termEndsOn: addDays(closingDay(company.year), 364) },
  'icp-filing': { filingEntity: PARENT },
});

async function declareNoComplaints(page: Page, t: Words, { orgId, seasonId }: Case) {
  await page.goto(paths.complaints(orgId, seasonId));
  await page.getByRole('button', { name: t('complaints.declaration.declare') }).click();
  await expect(page.getByText(t('complaints.declaration.done'))).toBeVisible();
}

/** The page of the season says not ready, and why, with the numbers of this very case. */
async function readWhyNot(page: Page, t: Words, language: Language, season: Case) {
  const { company, orgId, seasonId } = season;
  await page.goto(paths.season(orgId, seasonId));
  await expectVerdict(page, t, 'not-ready');
  const hosting = t('reasons.hosting.remainingDays.fail', {
    reference: formatDay(closingDay(company.year), language),
    actual: 364,
    required: 365,
    atFiling: '@',
  });
  const vetoes = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(vetoes.filter({ hasText: hosting.split('@')[0] ?? '' })).toContainText(
    t('status.fail'),
  );
  const entity = t('reasons.name.different', {
    kind: t('kinds.icp-filing.said'),
    stated: PARENT,
    expected: company.name,
  });
  await expect(vetoes.filter({ hasText: entity })).toContainText(t('status.fail'));
}

/** One value after the other is put right; the verdict follows on the same page. */
async function mend(page: Page, t: Words, season: Case) {
  const { company } = season;
  await openMaterials(page, t, season);
  const sameDocument = await watchForReload(page);
  await expectOutcome(page, t, 'hosting-agreement', 'fail');
  await confirmFacts(page, t, 'hosting-agreement', {
    termEndsOn: addDays(closingDay(company.year), 365),
  });
  await expectOutcome(page, t, 'hosting-agreement', 'pass');
  await expectOutcome(page, t, 'icp-filing', 'fail');
  await confirmFacts(page, t, 'icp-filing', { filingEntity: company.name });
  await expectOutcome(page, t, 'icp-filing', 'pass');
  await expect(rowOf(page, t, 'icp-filing')).toContainText(company.name);
  await sameDocument();
}
