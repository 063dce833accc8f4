import type { Tx } from './in-tenant';

/** One at a time where an account is made: two forms sent at once must not found two first people. */
export async function lockAccounts(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('xubei.accounts'))`;
}
