import PgBoss from 'pg-boss';
import type { Tx } from '@/lib/server/db/in-tenant';

/** The queue of what was given to read. */
export const READ_QUEUE = 'evidence.read';

/** Says that a reading waits, in the transaction that makes it wait: both are there, or neither. */
export async function sendReading(
  tx: Tx,
  data: { readonly orgId: string; readonly readingId: string },
): Promise<void> {
  await sender().send(READ_QUEUE, data, {
    singletonKey: data.readingId,
    db: {
      executeSql: async (text, values) => ({
        rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values.map(storedValue)),
      }),
    },
  });
}

let boss: PgBoss | undefined;

/** Never started: it only writes the statement, and owns no connection. */
const sender = (): PgBoss =>
  (boss ??= new PgBoss({
    db: { executeSql: () => Promise.reject(new Error('send in a transaction')) },
    migrate: false,
    supervise: false,
    schedule: false,
  }));

function storedValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
