import { mayActor } from '@/lib/domain/tenancy/may-actor';
import { userIdOf } from '@/lib/domain/tenancy/scope';
import { env } from '@/lib/env';
import { requireScope } from '@/lib/server/auth/scope';
import { currentUser } from '@/lib/server/auth/session';
import { listInvitations, listMembers, openInvitation } from './queries';

export type MembersPage = Awaited<ReturnType<typeof loadMembers>>;

export async function loadMembers(orgId: string) {
  const scope = await requireScope(orgId, 'members.read');
  const mayWrite = mayActor(scope.actor, 'members.write');
  const [members, invitations] = await Promise.all([
    listMembers(scope),
    mayWrite ? listInvitations(scope, new Date()) : [],
  ]);
  const ownUserId = userIdOf(scope);
  return {
    orgId: scope.orgId,
    members: members.map((member) => ({ ...member, isSelf: member.userId === ownUserId })),
    invitations,
    mayWrite,
    newAccounts: env().signup !== 'closed',
  };
}

export type InvitationPage = Awaited<ReturnType<typeof loadInvitation>>;

/** What the bearer of a link is shown. */
export async function loadInvitation(token: string) {
  const [invitation, user] = await Promise.all([openInvitation(token, new Date()), currentUser()]);
  return {
    token,
    invitation,
    newAccounts: env().signup !== 'closed',
    user: user && { name: user.name, email: user.email },
  };
}
