'use server';

import { acceptInvitationSchema, joinSchema } from '@/lib/domain/people/account-input';
import {
  changeRoleSchema,
  invitationRefSchema,
  inviteMemberSchema,
  memberRefSchema,
} from '@/lib/domain/people/member-input';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { orgAction, publicAction, userAction } from '@/lib/server/auth/action';
import { setSessionCookie } from '@/lib/server/auth/cookie';
import {
  acceptInvitation,
  changeRole,
  inviteMember,
  joinAsNewUser,
  removeMember,
  revokeInvitation,
} from './mutations';

export const inviteMemberAction = orgAction('members.write')
  .inputSchema(inviteMemberSchema)
  .action(({ ctx, parsedInput }) => inviteMember(ctx.scope, parsedInput, new Date()));

export const revokeInvitationAction = orgAction('members.write')
  .inputSchema(invitationRefSchema)
  .action(({ ctx, parsedInput }) =>
    revokeInvitation(ctx.scope, parsedInput.invitationId, new Date()),
  );

export const changeRoleAction = orgAction('members.write')
  .inputSchema(changeRoleSchema)
  .action(({ ctx, parsedInput }) => changeRole(ctx.scope, parsedInput, new Date()));

export const removeMemberAction = orgAction('members.write')
  .inputSchema(memberRefSchema)
  .action(({ ctx, parsedInput }) => removeMember(ctx.scope, parsedInput.memberId, new Date()));

export const acceptInvitationAction = userAction
  .inputSchema(acceptInvitationSchema)
  .action(async ({ ctx, parsedInput }) => {
    const { orgId } = await acceptInvitation(ctx.user, parsedInput.token, new Date());
    return { orgId };
  });

export const joinAction = publicAction.inputSchema(joinSchema).action(async ({ parsedInput }) => {
  if (env().signup === 'closed') throw new AppError('signup-closed');
  const { scope, userId } = await joinAsNewUser(parsedInput, new Date());
  await setSessionCookie({ userId, sessionVersion: 1 });
  return { orgId: scope.orgId };
});
