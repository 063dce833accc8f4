import type { CivilDate } from '@/lib/domain/civil-date';
import { answerOf, type Answer } from '@/lib/domain/inputs/answer';
import { outcomes, type Outcome } from '@/lib/domain/rules/assessment';
import { verdicts, type Verdict } from '@/lib/domain/season/standing';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { dayFromColumn, maybeDayFromColumn } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { z } from 'zod';

/** The latest answer of a season as lists show it. */
export interface StoredStanding {
  readonly day: CivilDate;
  readonly verdict: Verdict;
  readonly ready: boolean;
  readonly score: number;
  readonly vetoes: Readonly<Record<string, Outcome>>;
  readonly failCount: number;
  readonly unknownCount: number;
  readonly nextDeadlineDay: CivilDate | null;
}

/** What the filing of a season has been through, and what it is called. */
export interface SeasonFiling {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly clientId: string;
  readonly clientName: string;
  readonly licenceId: string;
  readonly licenceNumber: string;
  readonly seats: number;
  readonly plannedOn: CivilDate | null;
  /** UTC ISO texts. */
  readonly submittedAt: string | null;
  readonly confirmedAt: string | null;
  readonly returnedOn: CivilDate | null;
  readonly cancellationMarkedOn: CivilDate | null;
  readonly mergerUnderWay: Answer;
  readonly complaintRegisterConfirmedOn: CivilDate | null;
  readonly packRefs: readonly string[];
  readonly archivedAt: Date | null;
}

/** One season's filing; undefined for another tenant's, or none. */
export async function seasonFiling(
  tx: Tx,
  scope: Scope,
  seasonId: string,
): Promise<SeasonFiling | undefined> {
  const row = await tx.season.findFirst({
    where: { id: seasonId, orgId: scope.orgId },
    include: { client: { select: { name: true } }, licence: true },
  });
  if (row === null) return undefined;
  return {
    id: row.id,
    version: row.version,
    year: row.year,
    clientId: row.clientId,
    clientName: row.client.name,
    licenceId: row.licenceId,
    licenceNumber: row.licence.number,
    seats: row.licence.seats,
    plannedOn: maybeDayFromColumn(row.plannedOn),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    returnedOn: maybeDayFromColumn(row.returnedOn),
    cancellationMarkedOn: maybeDayFromColumn(row.cancellationMarkedOn),
    mergerUnderWay: answerOf(row.mergerUnderWay),
    complaintRegisterConfirmedOn: maybeDayFromColumn(row.complaintRegisterConfirmedOn),
    packRefs: row.packRefs,
    archivedAt: row.archivedAt,
  };
}

export const vetoOutcomesSchema = z.record(z.string(), z.enum(outcomes));

/** A verdict the code does not know any more is shown as not ready, never as ready. */
export const verdictSchema = z.enum(verdicts).catch('not-ready');

/** A stored standing as lists show it. */
export function standingFromRow(row: {
  day: Date;
  verdict: string;
  ready: boolean;
  score: number;
  vetoes: unknown;
  failCount: number;
  unknownCount: number;
  nextDeadlineDay: Date | null;
}): StoredStanding {
  return {
    day: dayFromColumn(row.day),
    verdict: verdictSchema.parse(row.verdict),
    ready: row.ready,
    score: row.score,
    vetoes: vetoOutcomesSchema.catch({}).parse(row.vetoes),
    failCount: row.failCount,
    unknownCount: row.unknownCount,
    nextDeadlineDay: maybeDayFromColumn(row.nextDeadlineDay),
  };
}
