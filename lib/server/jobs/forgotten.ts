import { z } from 'zod';
import type { Tx } from '@/lib/server/db/in-tenant';
import { READ_QUEUE } from './send';

const rows = z.array(z.object({ id: z.string(), orgId: z.string() }));

/** Readings of all organisations that wait without a job, or whose reader has gone silent. */
export async function forgottenReadings(tx: Tx) {
  return rows.parse(
    await tx.$queryRaw<unknown[]>`
      SELECT r.id, r.org_id AS "orgId" FROM reading r
      WHERE (r.state = 'waiting' OR (r.state = 'running' AND r.lease_until < now()))
        AND NOT EXISTS (
          SELECT 1 FROM pgboss.job j
          WHERE j.name = ${READ_QUEUE} AND j.singleton_key = r.id::text AND j.state < 'active')
      ORDER BY r.queued_at LIMIT 500`,
  );
}
