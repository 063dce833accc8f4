import type { CivilDate } from '@/lib/domain/civil-date';
import type { ClientFacts } from '@/lib/domain/clients/client-input';
import { formerNameSchema, provinceSchema } from '@/lib/domain/clients/client-input';
import { answerOf } from '@/lib/domain/inputs/answer';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { maybeDayFromColumn } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { standingFromRow, type StoredStanding } from '@/lib/server/seasons/queries';
import { z } from 'zod';

export interface ClientSeason {
  readonly id: string;
  readonly year: number;
  readonly licenceId: string;
  readonly licenceNumber: string;
  readonly archivedAt: Date | null;
  readonly standing: StoredStanding | null;
}

export interface ClientLicence {
  readonly id: string;
  readonly number: string;
  readonly holderName: string;
  readonly seats: number;
  readonly expiresOn: CivilDate | null;
  readonly cancellationNoticeOn: CivilDate | null;
  readonly archivedAt: Date | null;
}

export interface ClientDetail {
  readonly id: string;
  readonly version: number;
  readonly facts: ClientFacts;
  readonly isSample: boolean;
  readonly ownerName: string | null;
  readonly archivedAt: Date | null;
  readonly archiveReason: string | null;
  readonly updatedAt: Date;
  readonly licences: readonly ClientLicence[];
  /** Newest year first. */
  readonly seasons: readonly ClientSeason[];
}

/** One client with its licences and seasons; undefined for another tenant's, or none. */
export async function clientDetail(
  tx: Tx,
  scope: Scope,
  clientId: string,
): Promise<ClientDetail | undefined> {
  const row = await tx.client.findFirst({
    where: { id: clientId, orgId: scope.orgId },
    include: {
      owner: { include: { user: { select: { name: true } } } },
      licences: { orderBy: { createdAt: 'asc' } },
      seasons: {
        orderBy: [{ year: 'desc' }, { createdAt: 'asc' }],
        include: { standing: true, licence: { select: { number: true } } },
      },
    },
  });
  if (row === null) return undefined;
  return {
    id: row.id,
    version: row.version,
    facts: clientFactsOf(row),
    isSample: row.isSample,
    ownerName: row.owner?.user.name ?? null,
    archivedAt: row.archivedAt,
    archiveReason: row.archiveReason,
    updatedAt: row.updatedAt,
    licences: row.licences.map((licence) => ({
      id: licence.id,
      number: licence.number,
      holderName: licence.holderName,
      seats: licence.seats,
      expiresOn: maybeDayFromColumn(licence.expiresOn),
      cancellationNoticeOn: maybeDayFromColumn(licence.cancellationNoticeOn),
      archivedAt: licence.archivedAt,
    })),
    seasons: row.seasons.map((season) => ({
      id: season.id,
      year: season.year,
      licenceId: season.licenceId,
      licenceNumber: season.licence.number,
      archivedAt: season.archivedAt,
      standing: season.standing === null ? null : standingFromRow(season.standing),
    })),
  };
}

/** The columns of a client as the facts a form shows and a person edits. */
export function clientFactsOf(row: {
  name: string;
  uscc: string | null;
  legalRepresentative: string | null;
  province: string | null;
  address: string | null;
  formerNames: unknown;
  holdsCodeNumber: boolean | null;
}): ClientFacts {
  return {
    name: row.name,
    uscc: row.uscc,
    legalRepresentative: row.legalRepresentative,
    province: provinceSchema.catch(null).parse(row.province),
    address: row.address,
    formerNames: z.array(formerNameSchema).catch([]).parse(row.formerNames),
    holdsCodeNumber: answerOf(row.holdsCodeNumber),
  };
}
