import { invitationState, type InvitationState } from '@/lib/domain/people/member-input';
import type { Role } from '@/lib/domain/tenancy/roles';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { keyedHash } from '@/lib/server/crypto/keyed-hash';
import { database } from '@/lib/server/db/client';
import { asInvitee, inTenant } from '@/lib/server/db/in-tenant';

export interface MemberRow {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly joinedAt: Date;
}

/** Everybody who is in, owners first. */
export const listMembers = (scope: Scope): Promise<MemberRow[]> =>
  inTenant(scope, async (tx) => {
    const members = await tx.member.findMany({
      where: { orgId: scope.orgId, removedAt: null },
      include: { user: { select: { name: true, email: true } } },
      orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
    });
    return members.map(({ id, userId, role, createdAt, user }) => ({
      id,
      userId,
      role,
      joinedAt: createdAt,
      name: user.name,
      email: user.email,
    }));
  });

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
  readonly state: InvitationState;
}

/** Invitations nobody has used or withdrawn, the newest first; those that ran out are said to have. */
export const listInvitations = (scope: Scope, now: Date): Promise<InvitationRow[]> =>
  inTenant(scope, async (tx) => {
    const invitations = await tx.invitation.findMany({
      where: { orgId: scope.orgId, acceptedAt: null, revokedAt: null },
      orderBy: { createdAt: 'desc' },
      take: 100,
    });
    return invitations.map((invitation) => ({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      expiresAt: invitation.expiresAt,
      state: invitationState(invitation, now),
    }));
  });

export interface OpenedInvitation {
  readonly id: string;
  readonly orgId: string;
  readonly organisationName: string;
  readonly email: string;
  readonly role: Role;
  readonly state: InvitationState;
  /** Whether the address that was invited has an account here. */
  readonly hasAccount: boolean;
}

/** What the bearer of a token is invited to; undefined when no invitation has it. */
export async function openInvitation(
  token: string,
  now: Date,
): Promise<OpenedInvitation | undefined> {
  const hash = invitationHash(token);
  const found = await asInvitee(hash, (tx) =>
    tx.invitation.findUnique({
      where: { tokenHash: hash },
      include: { organisation: { select: { name: true } } },
    }),
  );
  if (found === null) return undefined;
  const { id, orgId, email, role, organisation } = found;
  const account = await database().user.findUnique({ where: { email }, select: { id: true } });
  return {
    id,
    orgId,
    email,
    role,
    organisationName: organisation.name,
    state: invitationState(found, now),
    hasAccount: account !== null,
  };
}

/** What the store keeps of a token. */
export const invitationHash = (token: string): string => keyedHash('invitation', token);
