import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { countWorkdays } from '@/lib/domain/calendar/workdays';
import { daysBetween } from '@/lib/domain/civil-date';
import { bindingDeadline, isBinding } from '@/lib/domain/deadlines/season-deadline';
import { nextActions } from '@/lib/domain/season/next-actions';
import { isFiled, standingOf } from '@/lib/domain/season/standing';
import { evidenceOfVeto, vetoRiskOf } from '@/lib/domain/season/veto-evidence';
import { mayActor } from '@/lib/domain/tenancy/may-actor';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { requireScope } from '@/lib/server/auth/scope';
import { shanghaiDay } from '@/lib/server/db/days';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { allDeadlinesOfSeason, timelineOfSeason } from '@/lib/server/deadlines/queries';
import { reusedPhotos, slotsOfSeason } from '@/lib/server/materials/queries';
import { holidayTable, packOf } from '@/lib/server/packs/queries';
import { readingsOfSeason } from '@/lib/server/proposals/queries';
import { seasonFiling } from '@/lib/server/seasons/queries';
import { trayOfSeason } from '@/lib/server/tray/queries';
import { historyOfVeto } from '@/lib/domain/season/veto-history';
import { assessSeason, snapshotsOfSeason } from './queries';

export type SeasonPage = Awaited<ReturnType<typeof loadSeason>>;
export type MaterialsPage = Awaited<ReturnType<typeof loadMaterials>>;
export type VetoPage = Awaited<ReturnType<typeof loadVeto>>;

/** The verdict of a season today, with what to do next and by when. */
export const loadSeason = cache(async (orgId: string, seasonId: string) => {
  const { scope, today, season, assessed, deadlines } = await loadCase(orgId, seasonId);
  const { assessment, document } = assessed;
  const timeline = await inTenant(scope, (tx) => timelineOfSeason(tx, scope, season.id, today));
  const binding = bindingDeadline(deadlines, today);
  const confirmed = isFiled(assessment, document.filing.confirmedAt);
  return {
    orgId: String(scope.orgId),
    today,
    season,
    timeline,
    assessment,
    rules: rulesOf(season.packRefs[0]),
    standing: standingOf(assessment, { confirmed, nextDeadline: binding?.day }),
    binding: binding && {
      deadline: binding,
      daysLeft: daysBetween(today, binding.day),
      workdaysLeft: countWorkdays(today, binding.day, holidayTable()),
    },
    bindingDays: deadlines.filter(isBinding),
    actions: nextActions(assessment, deadlines, document),
    mayWrite: mayActor(scope.actor, 'materials.write') && season.archivedAt === null,
  };
});

/** Whose season is open, and how much in it stands open. */
export const loadSeasonNav = cache(async (orgId: string, seasonId: string) => {
  const { scope, season, assessed } = await loadCase(orgId, seasonId);
  const open = assessed.assessment.findings.filter(
    ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
  );
  const { id, year, clientId, clientName, licenceNumber, seats } = season;
  return {
    orgId: String(scope.orgId),
    season: { id, year, clientId, clientName, licenceNumber, seats },
    openMaterials: open.filter(({ weight, isVeto }) => weight > 0 && !isVeto).length,
    openVetoes: open.filter(({ isVeto }) => isVeto).length,
    mayWrite: mayActor(scope.actor, 'materials.write') && season.archivedAt === null,
  };
});

/** The three tables with everything in them. */
export const loadMaterials = cache(async (orgId: string, seasonId: string) => {
  const { scope, today, season, assessed } = await loadCase(orgId, seasonId);
  const { slots, tray, readings } = await inTenant(scope, async (tx) => ({
    slots: await slotsOfSeason(tx, scope, season.id),
    tray: await trayOfSeason(tx, scope, season.id),
    readings: await readingsOfSeason(tx, scope, season.id),
  }));
  return {
    orgId: String(scope.orgId),
    today,
    season,
    slots,
    /** Files that belong to no row yet, and what was read of each revision, by its id. */
    tray,
    readings,
    assessment: assessed.assessment,
    rules: rulesOf(season.packRefs[0]),
    mayWrite: mayActor(scope.actor, 'materials.write') && season.archivedAt === null,
    mayConfirm: mayActor(scope.actor, 'materials.confirm') && season.archivedAt === null,
  };
});

/** One veto risk: what is said of it today, what was said before, and the evidence. */
export const loadVeto = cache(async (orgId: string, seasonId: string, riskText: string) => {
  const risk = vetoRiskOf(riskText);
  if (risk === undefined) notFound();
  const { scope, season, assessed } = await loadCase(orgId, seasonId);
  const rules = rulesOf(season.packRefs[0]);
  const finding = assessed.assessment.findings.find(({ ruleId }) => ruleId === risk);
  const rule = rules.find(({ id }) => id === risk);
  if (finding === undefined || rule === undefined) notFound();
  const found = await inTenant(scope, async (tx) => ({
    history: historyOfVeto(await snapshotsOfSeason(tx, scope, season.id), risk),
    reused: risk === 'V2' ? await reusedPhotos(tx, scope, season.id) : [],
    slots: await slotsOfSeason(tx, scope, season.id),
  }));
  return {
    ...found,
    slots: found.slots.filter(
      (slot) => slot.archived === null && evidenceOfVeto[risk].includes(slot.kind),
    ),
    orgId: String(scope.orgId),
    season,
    risk,
    rule,
    finding,
  };
});

/** A rule as pages tell it, in both languages. */
const rulesOf = (packRef: string | undefined) =>
  packRef === undefined
    ? []
    : packOf(packRef).pack.rules.map(({ id, group, kind, title, requirement, otherSources }) => ({
        id,
        group,
        kind,
        title,
        requirement,
        otherSources,
      }));

export type RuleText = ReturnType<typeof rulesOf>[number];

/** A season with its verdict. A malformed id, another tenant's and an absent one are a 404. */
const loadCase = cache(async (orgId: string, seasonId: string) => {
  const scope = await requireScope(orgId, 'clients.read');
  const id = z.uuid().safeParse(seasonId).data;
  if (id === undefined) notFound();
  const today = shanghaiDay(new Date());
  const found = await inTenant(scope, (tx) => caseOf(tx, scope, id));
  if (found === undefined) notFound();
  return { scope, today, ...found };
});

async function caseOf(tx: Tx, scope: Scope, seasonId: string) {
  const season = await seasonFiling(tx, scope, seasonId);
  if (season === undefined) return undefined;
  const today = shanghaiDay(new Date());
  return {
    season,
    assessed: await assessSeason(tx, scope, seasonId, today),
    deadlines: await allDeadlinesOfSeason(tx, scope, seasonId),
  };
}
