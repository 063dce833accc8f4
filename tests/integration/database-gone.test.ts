import { PrismaPg } from '@prisma/adapter-pg';
import { describe, expect, it } from 'vitest';
import { PrismaClient } from '@/lib/generated/prisma/client';
import { asAppError, isDatabaseUnavailable } from '@/lib/server/db/failure';
import { asOwner, newOrganisation } from '@/tests/setup/organisation';
import { inTenant } from '@/lib/server/db/in-tenant';

const clientOf = (url: string) =>
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: url, max: 1 },
      { onPoolError: () => undefined, onConnectionError: () => undefined },
    ),
  });
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a database that is gone', () => {
  it('is told as such when nothing listens', async () => {
    const gone = clientOf('postgresql://xubei_app:p@127.0.0.1:1/xubei');
    for (const work of [gone.user.count(), gone.$transaction((tx) => tx.user.count())]) {
      expect(asAppError(await failureOf(work))).toMatchObject({ code: 'database-unavailable' });
    }
  });

  it('is told as such when it goes in the middle of the work, and found again afterwards', async () => {
    const own = await newOrganisation();
    const end = () =>
      asOwner((client) =>
        client.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where usename = 'xubei_app' and state = 'idle in transaction' and query like '%xubei-gone%'`),
      );
    const work = inTenant(own, async (tx) => {
      await tx.$queryRaw`select 1 as "xubei-gone"`;
      await end();
      return tx.client.count();
    });
    expect(await failureOf(work)).toMatchObject({ code: 'database-unavailable' });
    expect(await inTenant(own, (tx) => tx.client.count())).toBe(0);
  });

  it('is not confused with a query that is wrong', async () => {
    const own = await newOrganisation();
    const wrong = await failureOf(inTenant(own, (tx) => tx.$queryRawUnsafe('select nothing')));
    expect(wrong).toBeInstanceOf(Error);
    expect(isDatabaseUnavailable(wrong)).toBe(false);
  });
});
