import type { CivilDate } from '@/lib/domain/civil-date';
import { ageDays } from '@/lib/domain/complaints/ageing';
import { complaintChannels, type ComplaintChannel } from '@/lib/domain/complaints/complaint-input';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { dayFromColumn, maybeDayFromColumn } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { z } from 'zod';

/** What is kept of a called number: the sealed digits, a keyed hash to find it again, and what may be shown. */
export const calledNumberSchema = z.object({
  sealed: z.string(),
  hash: z.string(),
  masked: z.string(),
});
export type StoredCalledNumber = z.infer<typeof calledNumberSchema>;

export interface ComplaintRow {
  readonly id: string;
  readonly version: number;
  readonly channel: ComplaintChannel;
  readonly reference: string | null;
  readonly receivedOn: CivilDate;
  readonly content: string;
  /** 138****5678; the digits never leave the server. */
  readonly calledNumberMasked: string | null;
  readonly handling: string | null;
  readonly rectification: string | null;
  readonly closedOn: CivilDate | null;
  readonly ageDays: number;
}

/** The register of the season's client, newest first. Throws not-found. */
export async function complaintsOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  today: CivilDate,
): Promise<ComplaintRow[]> {
  const season = await tx.season.findFirst({
    where: { id: seasonId, orgId: scope.orgId },
    select: { clientId: true },
  });
  if (season === null) throw new AppError('not-found');
  const rows = await tx.complaint.findMany({
    where: { orgId: scope.orgId, clientId: season.clientId, archivedAt: null },
    orderBy: [{ receivedOn: 'desc' }, { id: 'desc' }],
  });
  return rows.map((row) => {
    const receivedOn = dayFromColumn(row.receivedOn);
    const closedOn = maybeDayFromColumn(row.closedOn);
    return {
      id: row.id,
      version: row.version,
      channel: channelSchema.parse(row.channel),
      reference: row.reference,
      receivedOn,
      content: row.content,
      calledNumberMasked: calledNumberSchema.safeParse(row.calledNumber).data?.masked ?? null,
      handling: row.handling,
      rectification: row.rectification,
      closedOn,
      ageDays: ageDays({ receivedOn, closedOn }, today),
    };
  });
}

const channelSchema = z.enum(complaintChannels).catch('other');
