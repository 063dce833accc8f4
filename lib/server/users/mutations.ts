import type { AuditAction } from '@/lib/domain/audit/action';
import type { ChangePassword } from '@/lib/domain/people/account-input';
import { memberScope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { emitAudit } from '@/lib/server/audit/emit';
import { hashPassword, isPassword } from '@/lib/server/crypto/password';
import { database } from '@/lib/server/db/client';
import { asAppError } from '@/lib/server/db/failure';
import { asUser, inTenant } from '@/lib/server/db/in-tenant';

/** What a person does to their own account; every workspace they belong to records it. */
export type AccountEvent = Extract<AuditAction, `user.${string}`>;

export async function recordAccountEvent(
  userId: string,
  action: AccountEvent,
  now: Date,
): Promise<void> {
  const members = await asUser(userId, (tx) =>
    tx.member.findMany({
      where: { userId, removedAt: null },
      select: { orgId: true, role: true, user: { select: { name: true } } },
    }),
  );
  for (const { orgId, role, user } of members) {
    const scope = memberScope({ orgId, userId, userName: user.name, role });
    const event = { action, subjectKind: 'user', subjectId: userId } as const;
    await inTenant(scope, (tx) => emitAudit(tx, scope, event, now));
  }
}

/**
 * Changes the password and ends every session. Returns the generation the new session belongs to.
 * Errors: AppError('wrong-password' | 'not-found').
 */
export async function changePassword(
  userId: string,
  input: ChangePassword,
  now: Date,
): Promise<number> {
  const user = await database().user.findUnique({ where: { id: userId } });
  if (user === null) throw new AppError('not-found');
  if (!(await isPassword(user.passwordHash, input.currentPassword))) {
    throw new AppError('wrong-password');
  }
  const passwordHash = await hashPassword(input.newPassword);
  const sessionVersion = await raiseSessionVersion(userId, { passwordHash });
  await recordAccountEvent(userId, 'user.change-password', now);
  return sessionVersion;
}

/** Ends every session of a person, this one too. */
export async function endAllSessions(userId: string, now: Date): Promise<void> {
  await raiseSessionVersion(userId, {});
  await recordAccountEvent(userId, 'user.sign-out-everywhere', now);
}

/** The language and appearance a person finds on their next device. */
export async function keepPreferences(
  userId: string,
  preferences: { locale?: string; theme?: string },
): Promise<void> {
  await database().user.update({ where: { id: userId }, data: preferences });
}

async function raiseSessionVersion(
  userId: string,
  data: { passwordHash?: string },
): Promise<number> {
  try {
    const { sessionVersion } = await database().user.update({
      where: { id: userId },
      data: { ...data, sessionVersion: { increment: 1 } },
      select: { sessionVersion: true },
    });
    return sessionVersion;
  } catch (error) {
    throw asAppError(error);
  }
}
