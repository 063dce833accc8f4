'use server';

import { redirect } from 'next/navigation';
import { signInSchema } from '@/lib/domain/people/account-input';
import { paths } from '@/lib/paths';
import { publicAction } from './action';
import { callerIp } from './caller-ip';
import { clearSessionCookie, setSessionCookie } from './cookie';
import { verifySignIn } from './sign-in';

export const signInAction = publicAction
  .inputSchema(signInSchema)
  .action(async ({ parsedInput }) => {
    await setSessionCookie(await verifySignIn(parsedInput, await callerIp()));
  });

/** Ends this browser's session. */
export async function signOutAction(): Promise<void> {
  await clearSessionCookie();
  redirect(paths.signIn());
}
