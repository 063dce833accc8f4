import { portfolioQuerySchema, type PortfolioQuery } from '@/lib/domain/portfolio/portfolio-query';
import { mayActor } from '@/lib/domain/tenancy/may-actor';
import { requireScope } from '@/lib/server/auth/scope';
import { shanghaiDay } from '@/lib/server/db/days';
import { inTenant } from '@/lib/server/db/in-tenant';
import { reassessStale } from '@/lib/server/findings/mutations';
import { hasClients, portfolioOwners, portfolioPage } from './queries';

export type Portfolio = Awaited<ReturnType<typeof loadPortfolio>>;
export type PortfolioRow = Portfolio['list']['rows'][number];
export type PortfolioOwner = Portfolio['owners'][number];

/** Standings brought up to today before a list is shown; the nightly walk does the rest. */
const MOST_BROUGHT_UP = 50;

/** One page of the workspace's clients, with the day their standings speak of. */
export async function loadPortfolio(orgId: string, search: Record<string, unknown>) {
  const scope = await requireScope(orgId, 'clients.read');
  const now = new Date();
  await reassessStale(scope, now, MOST_BROUGHT_UP);
  const query: PortfolioQuery = portfolioQuerySchema.parse(search);
  const found = await inTenant(scope, async (tx) => ({
    list: await portfolioPage(tx, scope, query),
    owners: await portfolioOwners(tx, scope),
    hasClients: await hasClients(tx, scope),
  }));
  return {
    ...found,
    query,
    orgId: String(scope.orgId),
    today: shanghaiDay(now),
    mayWrite: mayActor(scope.actor, 'clients.write'),
    mayArchive: mayActor(scope.actor, 'clients.archive'),
  };
}
