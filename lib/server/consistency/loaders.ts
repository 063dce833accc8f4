import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { requireScope } from '@/lib/server/auth/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { seasonFiling } from '@/lib/server/seasons/queries';
import { matrixOfSeason } from './queries';

export type ConsistencyPage = Awaited<ReturnType<typeof loadConsistency>>;

/** The facts a season's documents share. A malformed id and another tenant's are a 404. */
export const loadConsistency = cache(async (orgId: string, seasonId: string) => {
  const scope = await requireScope(orgId, 'clients.read');
  const id = z.uuid().safeParse(seasonId).data;
  if (id === undefined) notFound();
  const found = await inTenant(scope, async (tx) => {
    const season = await seasonFiling(tx, scope, id);
    if (season === undefined) return undefined;
    return { season, ...(await matrixOfSeason(tx, scope, id)) };
  });
  if (found === undefined) notFound();
  return { ...found, orgId: String(scope.orgId) };
});
