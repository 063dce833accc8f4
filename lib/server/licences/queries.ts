import type { CivilDate } from '@/lib/domain/civil-date';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { maybeDayFromColumn } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { standingFromRow, type StoredStanding } from '@/lib/server/seasons/queries';

export interface LicenceDetail {
  readonly id: string;
  readonly version: number;
  readonly clientId: string;
  readonly clientName: string;
  readonly number: string;
  readonly holderName: string;
  readonly serviceClasses: readonly string[];
  readonly seats: number;
  readonly issuedOn: CivilDate | null;
  readonly expiresOn: CivilDate | null;
  readonly cancellationAppliedOn: CivilDate | null;
  readonly cancellationNoticeOn: CivilDate | null;
  readonly archivedAt: Date | null;
  readonly archiveReason: string | null;
  /** Newest year first. */
  readonly seasons: readonly {
    readonly id: string;
    readonly year: number;
    readonly archivedAt: Date | null;
    readonly standing: StoredStanding | null;
  }[];
}

/** One licence with its seasons; undefined for another tenant's, or none. */
export async function licenceDetail(
  tx: Tx,
  scope: Scope,
  licenceId: string,
): Promise<LicenceDetail | undefined> {
  const row = await tx.licence.findFirst({
    where: { id: licenceId, orgId: scope.orgId },
    include: {
      client: { select: { name: true } },
      seasons: { orderBy: { year: 'desc' }, include: { standing: true } },
    },
  });
  if (row === null) return undefined;
  return {
    id: row.id,
    version: row.version,
    clientId: row.clientId,
    clientName: row.client.name,
    number: row.number,
    holderName: row.holderName,
    serviceClasses: row.serviceClasses,
    seats: row.seats,
    issuedOn: maybeDayFromColumn(row.issuedOn),
    expiresOn: maybeDayFromColumn(row.expiresOn),
    cancellationAppliedOn: maybeDayFromColumn(row.cancellationAppliedOn),
    cancellationNoticeOn: maybeDayFromColumn(row.cancellationNoticeOn),
    archivedAt: row.archivedAt,
    archiveReason: row.archiveReason,
    seasons: row.seasons.map((season) => ({
      id: season.id,
      year: season.year,
      archivedAt: season.archivedAt,
      standing: season.standing === null ? null : standingFromRow(season.standing),
    })),
  };
}
