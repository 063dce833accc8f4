import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lastWorkdayOnOrBefore } from '@/lib/domain/calendar/workdays';
import { civilDate, minDay, parseCivilDate, type CivilDate } from '@/lib/domain/civil-date';
import { provinceSchema } from '@/lib/domain/clients/client-input';
import {
  deadlineTableSchema,
  type DeadlineDefinition,
  type DeadlineFacts,
  type DeadlineSubject,
} from '@/lib/domain/deadlines/definition';
import {
  assembleDeadlines,
  isBinding,
  type Milestone,
  type SeasonDeadline,
  type SourcedDeadline,
} from '@/lib/domain/deadlines/season-deadline';
import { buildTimeline, type SeasonTimeline } from '@/lib/domain/deadlines/timeline';
import type { Pack } from '@/lib/domain/rules/pack-schema';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { dayFromColumn, maybeDayFromColumn, shanghaiDay } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { DEFAULT_PACK, holidayTable, packOf } from '@/lib/server/packs/queries';
import { parse } from 'yaml';

/** The binding days of a season that are not met yet, waived ones marked, earliest first. */
export async function deadlinesOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  _today: CivilDate,
): Promise<SourcedDeadline[]> {
  const all = await allDeadlinesOfSeason(tx, scope, seasonId);
  return all.filter(isBinding).filter((deadline) => !deadline.met);
}

/**
 * Every day that matters to a season: what sources name, days to start something by, and the
 * workspace's own milestones; earliest first. Throws not-found.
 */
export async function allDeadlinesOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
): Promise<SeasonDeadline[]> {
  const season = await tx.season.findFirst({
    where: { id: seasonId, orgId: scope.orgId },
    include: {
      licence: { select: { expiresOn: true } },
      client: { select: { id: true, province: true, holdsCodeNumber: true } },
      deadlines: { where: { archivedAt: null }, orderBy: { createdAt: 'asc' } },
    },
  });
  if (season === null) throw new AppError('not-found');
  const facts: DeadlineFacts = {
    year: season.year,
    province: provinceSchema.catch(null).parse(season.client.province),
    holdsCodeNumber: season.client.holdsCodeNumber,
    complaintsOf12321: await countOf12321(tx, scope, season.client.id),
    filingDay: maybeDayFromColumn(season.plannedOn) ?? civilDate(`${season.year}-03-01`),
    licenceExpiresOn: maybeDayFromColumn(season.licence.expiresOn),
    codeExpiresOn: await codeExpiry(tx, scope, seasonId),
    cancellationMarkedOn: maybeDayFromColumn(season.cancellationMarkedOn),
  };
  const table = holidayTable();
  return assembleDeadlines({
    definitions: deadlineDefinitions(),
    facts,
    milestones: season.deadlines.flatMap(milestoneOf),
    waivers: await waiversOf(tx, scope, season.deadlines),
    metSubjects: new Set(season.confirmedAt === null ? [] : subjectsOfFiling),
    pullBack: (day) => lastWorkdayOnOrBefore(day, table),
  });
}

/** The timeline of a season on a day: its days, the pack's zones, holidays, and the conflicts. Throws not-found. */
export async function timelineOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  today: CivilDate,
): Promise<SeasonTimeline> {
  const season = await tx.season.findFirst({
    where: { id: seasonId, orgId: scope.orgId },
    select: { year: true, plannedOn: true, packRefs: true },
  });
  if (season === null) throw new AppError('not-found');
  const packRef = season.packRefs[0] ?? DEFAULT_PACK;
  const { pack } = packOf(packRef);
  return buildTimeline({
    year: season.year,
    today,
    packRef,
    calendar: pack.calendar,
    refile: {
      roundTripDays: numberParam(pack, 'roundTripDays', 14),
      emergencyHours: numberParam(pack, 'emergencyHours', 6),
    },
    holidays: holidayTable(),
    plannedOn: maybeDayFromColumn(season.plannedOn),
    deadlines: await allDeadlinesOfSeason(tx, scope, seasonId),
  });
}

/** A parameter some rule of the pack carries; the seed's own value (rows C4, E1) for a pack without it. */
function numberParam(pack: Pack, name: string, seedValue: number): number {
  const values = pack.rules.map((rule) => rule.params[name]);
  return values.find((value) => typeof value === 'number') ?? seedValue;
}

let definitions: readonly DeadlineDefinition[] | undefined;

/** The table of `lib/packs/deadlines.yaml`, read and checked once. */
export function deadlineDefinitions(): readonly DeadlineDefinition[] {
  definitions ??= deadlineTableSchema.parse(
    parse(readFileSync(path.join(process.cwd(), 'lib/packs/deadlines.yaml'), 'utf8')),
  ).deadlines;
  return definitions;
}

/** Open and closed 12321 complaints of a client on record. */
export function countOf12321(tx: Tx, scope: Scope, clientId: string): Promise<number> {
  return tx.complaint.count({
    where: { orgId: scope.orgId, clientId, channel: '12321', archivedAt: null },
  });
}

async function codeExpiry(tx: Tx, scope: Scope, seasonId: string): Promise<CivilDate | null> {
  const facts = await tx.fact.findMany({
    where: {
      orgId: scope.orgId,
      name: 'termEndsOn',
      confirmedAt: { not: null },
      revision: {
        archivedAt: null,
        slot: { seasonId, kind: 'code-certificate', archivedAt: null },
      },
    },
    orderBy: { revision: { number: 'desc' } },
    select: { value: true, revision: { select: { slotId: true } } },
  });
  const latestOfSlot = new Map(
    [...facts].reverse().map((fact) => [fact.revision.slotId, fact.value]),
  );
  const days = [...latestOfSlot.values()].flatMap((value) =>
    typeof value === 'string' ? (parseCivilDate(value) ?? []) : [],
  );
  const [first, ...others] = days;
  return first === undefined ? null : minDay(first, ...others);
}

type DeadlineRow = {
  id: string;
  ruleKey: string | null;
  title: string | null;
  day: Date | null;
  doneAt: Date | null;
  waivedBy: string | null;
  waivedAt: Date | null;
  waiverReason: string | null;
};

function milestoneOf(row: DeadlineRow): Milestone[] {
  if (row.ruleKey !== null || row.day === null) return [];
  const { id, title, doneAt } = row;
  return [
    { origin: 'own', id, title: title ?? '', day: dayFromColumn(row.day), met: doneAt !== null },
  ];
}

async function waiversOf(tx: Tx, scope: Scope, rows: readonly DeadlineRow[]) {
  const waived = rows.filter((row) => row.ruleKey !== null && row.waivedAt !== null);
  const members = await tx.member.findMany({
    where: { orgId: scope.orgId, userId: { in: waived.flatMap((row) => row.waivedBy ?? []) } },
    select: { userId: true, user: { select: { name: true } } },
  });
  const names = new Map(members.map((member) => [member.userId, member.user.name]));
  return new Map(
    waived.flatMap((row) =>
      row.ruleKey === null || row.waivedAt === null
        ? []
        : [
            [
              row.ruleKey,
              {
                by: names.get(row.waivedBy ?? '') ?? '',
                reason: row.waiverReason ?? '',
                on: shanghaiDay(row.waivedAt),
              },
            ] as const,
          ],
    ),
  );
}

/** A confirmed filing meets the report itself, and the pre-check before it. */
const subjectsOfFiling: readonly DeadlineSubject[] = ['annual-filing', 'pre-check'];
