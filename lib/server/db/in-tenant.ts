import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Prisma } from '@/lib/generated/prisma/client';
import { database } from './client';
import { asAppError, isWriteConflict } from './failure';

/** A transaction that row-level security has been told about. */
export type Tx = Prisma.TransactionClient;

const ATTEMPTS = 3;
const MAX_WAIT_MS = 5_000;
const TIMEOUT_MS = 20_000;

/**
 * Runs `work` in one transaction that sees and writes the rows of `scope` and no others.
 * `work` may run again when two writers collide: it must change nothing but the database.
 * Errors: AppError('database-unavailable').
 */
export const inTenant = <T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(
    {
      'app.org_id': scope.orgId,
      'app.actor': scope.actor.kind,
      ...(scope.actor.kind === 'user' ? { 'app.user_id': scope.actor.userId } : {}),
    },
    work,
  );

/** Before an organisation is chosen: a person sees their own memberships and those organisations. */
export const asUser = <T>(userId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction({ 'app.user_id': userId, 'app.actor': 'user' }, work);

/** Before a guest belongs anywhere: the one invitation of this token, and who invites. */
export const asInvitee = <T>(tokenHash: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction({ 'app.invitation_hash': tokenHash }, work);

/** For a job that walks over all organisations: their ids, nothing inside them. */
export const asJob = <T>(_name: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction({ 'app.actor': 'job' }, work);

async function inTransaction<T>(
  settings: Readonly<Record<string, string>>,
  work: (tx: Tx) => Promise<T>,
  attempt = 1,
): Promise<T> {
  try {
    return await database().$transaction(
      async (tx) => {
        await tell(tx, settings);
        return work(tx);
      },
      { maxWait: MAX_WAIT_MS, timeout: TIMEOUT_MS },
    );
  } catch (error) {
    if (isWriteConflict(error) && attempt < ATTEMPTS) {
      return inTransaction(settings, work, attempt + 1);
    }
    throw asAppError(error);
  }
}

/** Local to the transaction: a pooled connection carries nothing over to the next one. */
async function tell(tx: Tx, settings: Readonly<Record<string, string>>) {
  const names = Object.keys(settings);
  const values = Object.values(settings);
  await tx.$executeRaw`
    SELECT set_config(name, value, true)
    FROM unnest(${names}::text[], ${values}::text[]) AS setting (name, value)`;
}
