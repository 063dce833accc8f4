'use server';

import { redirect } from 'next/navigation';
import { signInSchema } from '@/lib/domain/people/account-input';
import { paths } from '@/lib/paths';
import { recordAccountEvent } from '@/lib/server/users/mutations';
import { publicAction } from './action';
import { callerIp } from './caller-ip';
import { clearSessionCookie, setSessionCookie } from './cookie';
import { bringPreferences } from './preference-cookies';
import { currentUser } from './session';
import { verifySignIn } from './sign-in';

export const signInAction = publicAction
  .inputSchema(signInSchema)
  .action(async ({ parsedInput }) => {
    const { user, claims } = await verifySignIn(parsedInput, await callerIp());
    await recordAccountEvent(claims.userId, 'user.sign-in', new Date());
    await setSessionCookie(claims);
    await bringPreferences(user);
  });

/** Ends this browser's session. */
export async function signOutAction(): Promise<void> {
  const user = await currentUser();
  if (user !== undefined) await recordAccountEvent(user.id, 'user.sign-out', new Date());
  await clearSessionCookie();
  redirect(paths.signIn());
}
