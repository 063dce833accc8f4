import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CivilDate } from '@/lib/domain/civil-date';
import { nextActions } from '@/lib/domain/season/next-actions';
import { isFiled, standingOf } from '@/lib/domain/season/standing';
import { jobScope, type Scope } from '@/lib/domain/tenancy/scope';
import type { Assessment } from '@/lib/domain/rules/assessment';
import { bindingDeadline } from '@/lib/domain/deadlines/season-deadline';
import { dayToColumn, maybeDayToColumn, shanghaiDay } from '@/lib/server/db/days';
import { asJob, inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { Prisma } from '@/lib/generated/prisma/client';
import { deadlinesOfSeason } from '@/lib/server/deadlines/queries';
import { type AssessedSeason, assessSeason } from './queries';

/**
 * Runs the rules over a season and keeps the answer: a snapshot when it differs from the last one, and
 * the standing that the portfolio sorts by. Called at the end of every write that touches a season, in
 * its transaction, so that a page can never show a verdict older than the facts.
 */
export async function reassess(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  now: Date,
): Promise<Assessment> {
  const today = shanghaiDay(now);
  const assessed = await assessSeason(tx, scope, seasonId, today);
  await keepSnapshot(tx, scope, seasonId, assessed.assessment);
  await keepStanding(tx, scope, seasonId, assessed, today);
  return assessed.assessment;
}

/** Reassesses every season of a client: its name, its complaints or its codes have changed. */
export async function reassessClient(
  tx: Tx,
  scope: Scope,
  clientId: string,
  now: Date,
): Promise<void> {
  const seasons = await tx.season.findMany({
    where: { orgId: scope.orgId, clientId, archivedAt: null, closedAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of seasons) await reassess(tx, scope, id, now);
}

/**
 * Brings standings of an earlier day up to today, `most` of them: evidence runs out while nobody
 * writes. Returns how many there were to bring up, `most` at most.
 */
export async function reassessStale(scope: Scope, now: Date, most = 200): Promise<number> {
  const today = dayToColumn(shanghaiDay(now));
  const stale = await inTenant(scope, (tx) =>
    tx.season.findMany({
      where: {
        orgId: scope.orgId,
        archivedAt: null,
        closedAt: null,
        OR: [{ standing: { is: null } }, { standing: { is: { day: { not: today } } } }],
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: most,
    }),
  );
  for (const { id } of stale) await inTenant(scope, (tx) => reassess(tx, scope, id, now));
  return stale.length;
}

/** The nightly walk over every organisation. Returns how many seasons were brought up to the day. */
export async function reassessAllSeasons(now: Date): Promise<number> {
  const organisations = await asJob('season.reassess', (tx) =>
    tx.organisation.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
  );
  let count = 0;
  for (const { id } of organisations) {
    const scope = jobScope(id, 'season.reassess');
    for (let done = 1; done > 0; count += done) done = await reassessStale(scope, now);
  }
  return count;
}

async function keepSnapshot(tx: Tx, scope: Scope, seasonId: string, assessment: Assessment) {
  const digest = digestOf(assessment);
  const last = await tx.findingSnapshot.findFirst({
    where: { orgId: scope.orgId, seasonId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { digest: true },
  });
  if (last?.digest === digest) return;
  await tx.findingSnapshot.create({
    data: {
      orgId: scope.orgId,
      seasonId,
      packRefs: [assessment.packRef],
      day: dayToColumn(assessment.day),
      digest,
      assessment: asJson(assessment),
    },
  });
}

async function keepStanding(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  { document, assessment }: AssessedSeason,
  today: CivilDate,
) {
  const deadlines = await deadlinesOfSeason(tx, scope, seasonId, today);
  const nextDeadline = bindingDeadline(deadlines, today)?.actBy;
  const confirmed = isFiled(assessment, document.filing.confirmedAt);
  const standing = standingOf(assessment, { confirmed, nextDeadline });
  const [nextAction] = nextActions(assessment, deadlines, document);
  const values = {
    ...standing,
    day: dayToColumn(today),
    nextDeadlineDay: maybeDayToColumn(nextDeadline),
    nextAction: nextAction === undefined ? Prisma.DbNull : asJson(nextAction),
  };
  await tx.seasonStanding.upsert({
    where: { orgId_seasonId: { orgId: scope.orgId, seasonId } },
    create: { ...values, orgId: scope.orgId, seasonId },
    update: values,
  });
}

const jsonObject = z.record(z.string(), z.json());

/** What a JSON column is given: values left out stay out. */
const asJson = (value: object): Prisma.InputJsonObject =>
  jsonObject.parse(JSON.parse(JSON.stringify(value)));

/** The answer without its day: the same answer on the next day is not news. */
function digestOf(assessment: Assessment): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...assessment, day: undefined }))
    .digest('hex');
}
