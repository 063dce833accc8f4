import { randomUUID } from 'node:crypto';
import type { CreateWorkspace, Register } from '@/lib/domain/people/account-input';
import type { AutoAccept } from '@/lib/domain/reading/reading-input';
import { memberScope, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { Prisma } from '@/lib/generated/prisma/client';
import { emitAudit } from '@/lib/server/audit/emit';
import { hashPassword } from '@/lib/server/crypto/password';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { lockAccounts } from '@/lib/server/db/lock-accounts';

/** A workspace and the person who founded it. */
export interface Founded {
  readonly scope: Scope;
  readonly userId: string;
  readonly sessionVersion: number;
}

/** The first person of an instance. Two at once: one founds it, the other is told setup-done. */
export function setUpInstance(input: Register, now: Date): Promise<Founded> {
  return found(input, now, async (tx) => {
    if ((await tx.user.findFirst({ select: { id: true } })) !== null) {
      throw new AppError('setup-done');
    }
  });
}

/** A new person with a workspace of their own. Errors: AppError('email-taken'). */
export function registerWithOrganisation(input: Register, now: Date): Promise<Founded> {
  return found(input, now, async (tx) => {
    const taken = await tx.user.findUnique({ where: { email: input.email } });
    if (taken !== null) throw new AppError('email-taken');
  });
}

/** One more workspace for somebody who has an account. */
export async function addOrganisation(
  user: { id: string; name: string },
  input: CreateWorkspace,
  now: Date,
): Promise<Scope> {
  const scope = ownerScope(user);
  await inTenant(scope, (tx) => createOrganisationIn(tx, scope, user.id, input, now));
  return scope;
}

export function renameOrganisation(
  scope: Scope,
  input: { name: string },
  now: Date,
): Promise<void> {
  return inTenant(scope, async (tx) => {
    const before = await tx.organisation.findUniqueOrThrow({ where: { id: scope.orgId } });
    if (before.name === input.name) return;
    await tx.organisation.update({ where: { id: scope.orgId }, data: { name: input.name } });
    await emitAudit(
      tx,
      scope,
      {
        action: 'organisation.rename',
        subjectKind: 'organisation',
        subjectId: scope.orgId,
        detail: { before: before.name, after: input.name },
      },
      now,
    );
  });
}

/** Says what the machine may confirm by itself; null is nothing. */
export function setAutoAccept(
  scope: Scope,
  autoAccept: AutoAccept | null,
  now: Date,
): Promise<void> {
  return inTenant(scope, async (tx) => {
    await tx.organisation.update({
      where: { id: scope.orgId },
      data: { autoAccept: autoAccept ?? Prisma.DbNull },
    });
    await emitAudit(
      tx,
      scope,
      {
        action: 'organisation.auto-accept',
        subjectKind: 'organisation',
        subjectId: scope.orgId,
        detail: { autoAccept },
      },
      now,
    );
  });
}

async function found(
  input: Register,
  now: Date,
  check: (tx: Tx) => Promise<void>,
): Promise<Founded> {
  const { name, email } = input;
  const passwordHash = await hashPassword(input.password);
  const user = { id: randomUUID(), name };
  const scope = ownerScope(user);
  await inTenant(scope, async (tx) => {
    await lockAccounts(tx);
    await check(tx);
    await tx.user.create({ data: { ...user, email, passwordHash } });
    await createOrganisationIn(tx, scope, user.id, input, now);
  });
  return { scope, userId: user.id, sessionVersion: 1 };
}

async function createOrganisationIn(
  tx: Tx,
  scope: Scope,
  userId: string,
  { organisationName: name, start }: CreateWorkspace,
  now: Date,
): Promise<void> {
  const { orgId } = scope;
  await tx.organisation.create({ data: { id: orgId, name } });
  const member = await tx.member.create({ data: { orgId, userId, role: 'owner' } });
  const about = { subjectKind: 'organisation', subjectId: orgId } as const;
  await emitAudit(tx, scope, { action: 'organisation.create', ...about, detail: { start } }, now);
  await emitAudit(
    tx,
    scope,
    {
      action: 'member.join',
      subjectKind: 'member',
      subjectId: member.id,
      detail: { role: 'owner' },
    },
    now,
  );
}

/** Nobody else can be in an organisation that begins with this transaction. */
const ownerScope = (user: { id: string; name: string }): Scope =>
  memberScope({ orgId: randomUUID(), userId: user.id, userName: user.name, role: 'owner' });
