import { Prisma } from '@/lib/generated/prisma/client';
import { AppError } from '@/lib/errors';

// Prisma: unreachable, timed out, closed, too many connections, no transaction to be had in time.
const UNAVAILABLE = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037']);
// PostgreSQL: connection exceptions, shutdown, crash, starting up, too many connections; sockets.
const UNAVAILABLE_DRIVER =
  /^(08\w{3}|57P0[123]|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)$/;
const UNAVAILABLE_WORDS =
  /connection (terminated|timeout)|timeout exceeded when trying to connect|unable to start a transaction|ECONNREFUSED|not queryable/i;
// A deadlock, or two transactions that cannot both be right: the loser may simply try again, and a
// row somebody else wrote first (P2002) is there to be seen the second time.
const RETRIABLE = new Set(['P2002', 'P2034', '40001', '40P01']);

/** What a failed query means to a person; anything but an absent database is passed on as it is. */
export const asAppError = (error: unknown): unknown =>
  isDatabaseUnavailable(error) ? new AppError('database-unavailable', {}, { cause: error }) : error;

export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'database-unavailable';
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  const codes = codesOf(error);
  if (codes.some((code) => UNAVAILABLE.has(code) || UNAVAILABLE_DRIVER.test(code))) return true;
  return error instanceof Error && UNAVAILABLE_WORDS.test(error.message);
}

export const isWriteConflict = (error: unknown): boolean =>
  codesOf(error).some((code) => RETRIABLE.has(code));

/** Prisma's code, the driver's and PostgreSQL's, wherever the error or its causes carry them. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const own = ['code', 'originalCode', 'errorCode']
    .map((name): unknown => Reflect.get(error, name))
    .filter((code) => typeof code === 'string');
  const meta: unknown = Reflect.get(error, 'meta');
  const inner: unknown =
    typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'driverAdapterError') : undefined;
  return [...own, ...codesOf(Reflect.get(error, 'cause'), depth + 1), ...codesOf(inner, depth + 1)];
}
