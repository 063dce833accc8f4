'use server';

import { z } from 'zod';
import { changePasswordSchema } from '@/lib/domain/people/account-input';
import { preferencesSchema } from '@/lib/domain/people/preferences-input';
import { userAction } from '@/lib/server/auth/action';
import { countAttempt, forgetAttempts } from '@/lib/server/auth/attempts';
import { callerIp } from '@/lib/server/auth/caller-ip';
import { clearSessionCookie, setSessionCookie } from '@/lib/server/auth/cookie';
import { setPreferenceCookies } from '@/lib/server/auth/preference-cookies';
import { changePassword, endAllSessions, keepPreferences } from './mutations';

/** Ends every other session; this one goes on. */
export const changePasswordAction = userAction
  .inputSchema(changePasswordSchema)
  .action(async ({ ctx, parsedInput }) => {
    const { id: userId, email } = ctx.user;
    const caller = { email, ip: await callerIp() };
    await countAttempt(caller);
    const sessionVersion = await changePassword(userId, parsedInput, new Date());
    await forgetAttempts(caller);
    await setSessionCookie({ userId, sessionVersion });
  });

export const signOutEverywhereAction = userAction
  .inputSchema(z.looseObject({}))
  .action(async ({ ctx }) => {
    await endAllSessions(ctx.user.id, new Date());
    await clearSessionCookie();
  });

export const keepPreferencesAction = userAction
  .inputSchema(preferencesSchema)
  .action(async ({ ctx, parsedInput }) => {
    await keepPreferences(ctx.user.id, parsedInput);
    await setPreferenceCookies(parsedInput);
  });
