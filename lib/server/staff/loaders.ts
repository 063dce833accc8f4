import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { mayActor } from '@/lib/domain/tenancy/may-actor';
import { requireScope } from '@/lib/server/auth/scope';
import { certificateChoices } from '@/lib/server/certificates/queries';
import { shanghaiDay } from '@/lib/server/db/days';
import { inTenant } from '@/lib/server/db/in-tenant';
import { seasonFiling } from '@/lib/server/seasons/queries';
import { staffOfSeason } from './queries';

export type StaffPage = Awaited<ReturnType<typeof loadStaff>>;

/** The staff lab of a season. A malformed id and another tenant's are a 404. */
export const loadStaff = cache(async (orgId: string, seasonId: string) => {
  const scope = await requireScope(orgId, 'clients.read');
  const id = z.uuid().safeParse(seasonId).data;
  if (id === undefined) notFound();
  const found = await inTenant(scope, async (tx) => {
    const season = await seasonFiling(tx, scope, id);
    if (season === undefined) return undefined;
    return {
      season,
      lab: await staffOfSeason(tx, scope, id),
      choices: await certificateChoices(tx, scope, id),
    };
  });
  if (found === undefined) notFound();
  return {
    ...found,
    today: shanghaiDay(new Date()),
    orgId: String(scope.orgId),
    mayWrite: mayActor(scope.actor, 'materials.write') && found.season.archivedAt === null,
  };
});
