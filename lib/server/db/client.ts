import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/env';
import { PrismaClient } from '@/lib/generated/prisma/client';
import { AppError } from '@/lib/errors';

// One per process; kept on the global object because a development server loads modules again.
declare global {
  var xubeiDatabase: PrismaClient | undefined;
}

/** The database as the app's own role, which row-level security binds. */
export const database = (): PrismaClient => (globalThis.xubeiDatabase ??= connect());

/** Ends the connections of this process; the next `database()` opens new ones. */
export async function closeDatabase() {
  const open = globalThis.xubeiDatabase;
  globalThis.xubeiDatabase = undefined;
  await open?.$disconnect();
}

function connect() {
  const { appDatabaseUrl } = env();
  if (appDatabaseUrl === undefined) throw new AppError('database-unavailable');
  const adapter = new PrismaPg(
    {
      connectionString: appDatabaseUrl,
      max: 10,
      connectionTimeoutMillis: 4_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 20_000,
      keepAlive: true,
    },
    // A connection lost while idle is replaced by the pool; the next query tells if it cannot be.
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  );
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}
