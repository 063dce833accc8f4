import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { mayActor } from '@/lib/domain/tenancy/may-actor';
import { requireScope } from '@/lib/server/auth/scope';
import { shanghaiDay } from '@/lib/server/db/days';
import { inTenant } from '@/lib/server/db/in-tenant';
import { seasonFiling } from '@/lib/server/seasons/queries';
import { timelineOfSeason } from './queries';

export type TimelinePage = Awaited<ReturnType<typeof loadTimeline>>;

/** A season's timeline and filing. A malformed id and another tenant's are a 404. */
export const loadTimeline = cache(async (orgId: string, seasonId: string) => {
  const scope = await requireScope(orgId, 'clients.read');
  const id = z.uuid().safeParse(seasonId).data;
  if (id === undefined) notFound();
  const today = shanghaiDay(new Date());
  const found = await inTenant(scope, async (tx) => {
    const season = await seasonFiling(tx, scope, id);
    if (season === undefined) return undefined;
    return { season, timeline: await timelineOfSeason(tx, scope, id, today) };
  });
  if (found === undefined) notFound();
  const open = found.season.archivedAt === null;
  return {
    ...found,
    orgId: String(scope.orgId),
    mayWriteSeason: mayActor(scope.actor, 'seasons.write') && open,
    mayWriteDeadlines: mayActor(scope.actor, 'deadlines.write') && open,
    mayWaive: mayActor(scope.actor, 'deadlines.waive') && open,
  };
});
