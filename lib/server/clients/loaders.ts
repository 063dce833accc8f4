import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { checkUscc } from '@/lib/domain/identifiers/uscc';
import { mayActor } from '@/lib/domain/tenancy/may-actor';
import { yearOf } from '@/lib/domain/civil-date';
import { requireScope } from '@/lib/server/auth/scope';
import { shanghaiDay } from '@/lib/server/db/days';
import { inTenant } from '@/lib/server/db/in-tenant';
import { clientDetail } from './queries';

export type ClientPage = Awaited<ReturnType<typeof loadClient>>;

/** One client with what its code says of it. A malformed id and another tenant's are a 404. */
export const loadClient = cache(async (orgId: string, clientId: string) => {
  const scope = await requireScope(orgId, 'clients.read');
  const id = z.uuid().safeParse(clientId).data;
  const client =
    id === undefined ? undefined : await inTenant(scope, (tx) => clientDetail(tx, scope, id));
  if (client === undefined) notFound();
  return {
    client,
    orgId: String(scope.orgId),
    uscc: client.facts.uscc === null ? null : checkUscc(client.facts.uscc),
    nextYear: yearToStart(client.seasons[0]?.year),
    mayWrite: mayActor(scope.actor, 'clients.write') && client.archivedAt === null,
    mayStartSeason: mayActor(scope.actor, 'seasons.write') && client.archivedAt === null,
    mayArchive: mayActor(scope.actor, 'clients.archive'),
  };
});

/** What a new case starts from. */
export async function loadNewCase(orgId: string) {
  const scope = await requireScope(orgId, 'clients.write');
  return { orgId: String(scope.orgId), year: yearToStart(undefined) };
}

/** The year after the latest season; without one this year, or next year once its window has closed. */
function yearToStart(latest: number | undefined): number {
  if (latest !== undefined) return latest + 1;
  const today = shanghaiDay(new Date());
  return today > `${yearOf(today)}-06-30` ? yearOf(today) + 1 : yearOf(today);
}
