import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { mayActor } from '@/lib/domain/tenancy/may-actor';
import { requireScope } from '@/lib/server/auth/scope';
import { shanghaiDay } from '@/lib/server/db/days';
import { inTenant } from '@/lib/server/db/in-tenant';
import { seasonFiling } from '@/lib/server/seasons/queries';
import { complaintsOfSeason } from './queries';

export type ComplaintRegister = Awaited<ReturnType<typeof loadComplaints>>;
export type ComplaintRow = ComplaintRegister['complaints'][number];

/** The complaint register of a season's client. A malformed id and another tenant's are a 404. */
export const loadComplaints = cache(async (orgId: string, seasonId: string) => {
  const scope = await requireScope(orgId, 'clients.read');
  const id = z.uuid().safeParse(seasonId).data;
  if (id === undefined) notFound();
  const today = shanghaiDay(new Date());
  const found = await inTenant(scope, async (tx) => {
    const season = await seasonFiling(tx, scope, id);
    if (season === undefined) return undefined;
    return { season, complaints: await complaintsOfSeason(tx, scope, id, today) };
  });
  if (found === undefined) notFound();
  return {
    ...found,
    today,
    orgId: String(scope.orgId),
    mayWrite: mayActor(scope.actor, 'complaints.write') && found.season.archivedAt === null,
  };
});
