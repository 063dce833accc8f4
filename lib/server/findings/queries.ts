import { seasonDocumentSchema, type SeasonDocument } from '@/lib/domain/season/document';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { type CivilDate, minDay } from '@/lib/domain/civil-date';
import { assess } from '@/lib/domain/rules/assess';
import type { Assessment } from '@/lib/domain/rules/assessment';
import { AppError } from '@/lib/errors';
import { maybeDayFromColumn, shanghaiDay } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { earlierPhotoHashes, materialsOfSeason } from '@/lib/server/materials/queries';
import { packOf } from '@/lib/server/packs/queries';

/** A season as the rules see it today. */
export interface AssessedSeason {
  readonly document: SeasonDocument;
  readonly assessment: Assessment;
}

/**
 * Assesses a season of the tenant on a day, by the first pack it pins. A confirmed filing is judged as
 * of the day it was confirmed: what runs out later does not undo it. Throws not-found.
 */
export async function assessSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  today: CivilDate,
): Promise<AssessedSeason> {
  const { document, packRef, confirmedOn } = await readSeason(tx, scope, seasonId);
  const day = confirmedOn === undefined ? today : minDay(today, confirmedOn);
  return { document, assessment: assess(document, packOf(packRef), day) };
}

/** Snapshots of a season, newest first: what the rules said and when they began to say it. */
export function snapshotsOfSeason(tx: Tx, scope: Scope, seasonId: string, most = 50) {
  return tx.findingSnapshot.findMany({
    where: { orgId: scope.orgId, seasonId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
}

async function readSeason(tx: Tx, scope: Scope, seasonId: string) {
  const season = await tx.season.findFirst({
    where: { orgId: scope.orgId, id: seasonId },
    include: {
      licence: true,
      client: { include: { complaints: { where: { archivedAt: null }, orderBy: { id: 'asc' } } } },
    },
  });
  const packRef = season?.packRefs[0];
  if (season === null || packRef === undefined) throw new AppError('not-found');

  const { client, licence } = season;
  const document = seasonDocumentSchema.parse({
    format: 'xubei-season@1',
    season: { year: season.year, plannedOn: maybeDayFromColumn(season.plannedOn) },
    company: {
      name: client.name,
      uscc: client.uscc,
      legalRepresentative: client.legalRepresentative,
      province: client.province,
      address: client.address,
      formerNames: client.formerNames,
      holdsCodeNumber: client.holdsCodeNumber,
    },
    licence: {
      number: licence.number,
      holder: licence.holderName,
      serviceClasses: licence.serviceClasses,
      seats: licence.seats,
      issuedOn: maybeDayFromColumn(licence.issuedOn),
      expiresOn: maybeDayFromColumn(licence.expiresOn),
      cancellation: {
        appliedOn: maybeDayFromColumn(licence.cancellationAppliedOn),
        noticeIssuedOn: maybeDayFromColumn(licence.cancellationNoticeOn),
      },
    },
    filing: {
      submittedAt: season.submittedAt?.toISOString(),
      returnedOn: maybeDayFromColumn(season.returnedOn),
      confirmedAt: season.confirmedAt?.toISOString(),
      cancellationMarkedOn: maybeDayFromColumn(season.cancellationMarkedOn),
      mergerUnderWay: season.mergerUnderWay,
    },
    complaintRegisterConfirmedOn: maybeDayFromColumn(season.complaintRegisterConfirmedOn),
    complaints: client.complaints.map((complaint) => ({
      id: complaint.id,
      channel: complaint.channel,
      receivedOn: maybeDayFromColumn(complaint.receivedOn),
      reference: complaint.reference,
      inLedger: Boolean(complaint.handling),
      rectified: Boolean(complaint.rectification),
      closedOn: maybeDayFromColumn(complaint.closedOn),
    })),
    materials: await materialsOfSeason(tx, scope, seasonId),
    earlierPhotoHashes: await earlierPhotoHashes(tx, scope, seasonId),
  });
  const confirmedOn = season.confirmedAt === null ? undefined : shanghaiDay(season.confirmedAt);
  return { document, packRef, confirmedOn };
}
