import { randomBytes, randomUUID } from 'node:crypto';
import {
  invitationDays,
  type ChangeRole,
  type InvitationState,
  type InviteMember,
} from '@/lib/domain/people/member-input';
import type { Join } from '@/lib/domain/people/account-input';
import { memberScope, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError, type ErrorCode } from '@/lib/errors';
import { emitAudit } from '@/lib/server/audit/emit';
import { hashPassword } from '@/lib/server/crypto/password';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { lockAccounts } from '@/lib/server/db/lock-accounts';
import { invitationHash, openInvitation, type OpenedInvitation } from './queries';

const DAY_MS = 86_400_000;

/**
 * Makes an invitation and returns its token, which is shown once and never stored. An earlier open
 * invitation to the same address is withdrawn. Errors: AppError('already-member').
 */
export function inviteMember(
  scope: Scope,
  input: InviteMember,
  now: Date,
): Promise<{ token: string }> {
  const token = randomBytes(32).toString('base64url');
  return inTenant(scope, async (tx) => {
    const { orgId } = scope;
    const { email, role } = input;
    const member = await tx.member.findFirst({
      where: { orgId, removedAt: null, user: { email } },
    });
    if (member !== null) throw new AppError('already-member');
    await tx.invitation.updateMany({
      where: { orgId, email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    const expiresAt = new Date(now.getTime() + invitationDays * DAY_MS);
    const { id } = await tx.invitation.create({
      data: { orgId, email, role, tokenHash: invitationHash(token), expiresAt },
    });
    const about = { subjectKind: 'invitation', subjectId: id } as const;
    await emitAudit(tx, scope, { action: 'member.invite', ...about, detail: { role } }, now);
    return { token };
  });
}

export function revokeInvitation(scope: Scope, invitationId: string, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const where = { id: invitationId, orgId: scope.orgId };
    const { count } = await tx.invitation.updateMany({
      where: { ...where, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw new AppError('not-found');
    const about = { subjectKind: 'invitation', subjectId: invitationId } as const;
    await emitAudit(tx, scope, { action: 'member.revoke', ...about }, now);
  });
}

/** Errors: AppError('not-found' | 'last-owner'). */
export function changeRole(scope: Scope, input: ChangeRole, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { memberId, role } = input;
    const before = await lockMember(tx, scope, memberId);
    if (before.role === role) return;
    await tx.member.updateMany({ where: { id: memberId, orgId: scope.orgId }, data: { role } });
    await refuseWithoutOwner(tx, scope);
    const detail = { before: before.role, after: role };
    await emitAudit(tx, scope, { action: 'member.role', ...aboutMember(memberId), detail }, now);
  });
}

/** Takes a person out; the clients they looked after have nobody until assigned again. */
export function removeMember(scope: Scope, memberId: string, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { orgId } = scope;
    const { role } = await lockMember(tx, scope, memberId);
    await tx.member.updateMany({ where: { id: memberId, orgId }, data: { removedAt: now } });
    await refuseWithoutOwner(tx, scope);
    const { count } = await tx.client.updateMany({
      where: { orgId, ownerMemberId: memberId },
      data: { ownerMemberId: null },
    });
    const detail = { role, unassignedClients: count };
    await emitAudit(tx, scope, { action: 'member.remove', ...aboutMember(memberId), detail }, now);
  });
}

/** A person with an account takes up an invitation made out to their address. */
export async function acceptInvitation(
  user: { id: string; name: string; email: string },
  token: string,
  now: Date,
): Promise<Scope> {
  const invitation = await openOrThrow(token, now);
  if (invitation.email !== user.email) throw new AppError('invitation-other-person');
  const scope = guestScope(invitation, user);
  await inTenant(scope, (tx) => joinIn(tx, scope, user.id, invitation, now));
  return scope;
}

/** A person without an account takes up an invitation. Errors: AppError('email-taken' | …). */
export async function joinAsNewUser(
  input: Join,
  now: Date,
): Promise<{ scope: Scope; userId: string }> {
  const invitation = await openOrThrow(input.token, now);
  const passwordHash = await hashPassword(input.password);
  const user = { id: randomUUID(), name: input.name };
  const scope = guestScope(invitation, user);
  const { email } = invitation;
  await inTenant(scope, async (tx) => {
    await lockAccounts(tx);
    const taken = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (taken !== null) throw new AppError('email-taken');
    await tx.user.create({ data: { ...user, email, passwordHash } });
    await joinIn(tx, scope, user.id, invitation, now);
  });
  return { scope, userId: user.id };
}

async function openOrThrow(token: string, now: Date): Promise<OpenedInvitation> {
  const invitation = await openInvitation(token, now);
  if (invitation === undefined) throw new AppError('invitation-unknown');
  const refusal = refusalOf[invitation.state];
  if (refusal !== undefined) throw new AppError(refusal);
  return invitation;
}

const refusalOf: Record<InvitationState, ErrorCode | undefined> = {
  open: undefined,
  used: 'invitation-used',
  revoked: 'invitation-revoked',
  expired: 'invitation-expired',
};

/** The token proves what the membership will say once this transaction ends. */
const guestScope = (invitation: OpenedInvitation, user: { id: string; name: string }): Scope =>
  memberScope({
    orgId: invitation.orgId,
    userId: user.id,
    userName: user.name,
    role: invitation.role,
  });

async function joinIn(
  tx: Tx,
  scope: Scope,
  userId: string,
  { id, role }: OpenedInvitation,
  now: Date,
): Promise<void> {
  const { orgId } = scope;
  const { count } = await tx.invitation.updateMany({
    where: { id, orgId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  });
  if (count === 0) throw new AppError('invitation-used');
  const before = await tx.member.findUnique({ where: { orgId_userId: { orgId, userId } } });
  if (before !== null && before.removedAt === null) throw new AppError('already-member');
  const member = await tx.member.upsert({
    where: { orgId_userId: { orgId, userId } },
    create: { orgId, userId, role },
    update: { role, removedAt: null },
  });
  await emitAudit(
    tx,
    scope,
    { action: 'member.join', ...aboutMember(member.id), detail: { role, invitationId: id } },
    now,
  );
}

const aboutMember = (memberId: string) => ({ subjectKind: 'member', subjectId: memberId }) as const;

/** Locks every owner as well: of two owners who leave at once, the second is refused. */
async function lockMember(tx: Tx, scope: Scope, memberId: string) {
  await tx.$queryRaw`
    SELECT id FROM member
    WHERE org_id = ${scope.orgId}::uuid AND removed_at IS NULL
      AND (role = 'owner' OR id = ${memberId}::uuid)
    ORDER BY id FOR NO KEY UPDATE`;
  const member = await tx.member.findFirst({
    where: { id: memberId, orgId: scope.orgId, removedAt: null },
  });
  if (member === null) throw new AppError('not-found');
  return member;
}

async function refuseWithoutOwner(tx: Tx, scope: Scope): Promise<void> {
  const owners = await tx.member.count({
    where: { orgId: scope.orgId, role: 'owner', removedAt: null },
  });
  if (owners === 0) throw new AppError('last-owner');
}
