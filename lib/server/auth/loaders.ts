import { redirect } from 'next/navigation';
import { env } from '@/lib/env';
import { isAppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { isSetUp } from '@/lib/server/users/queries';
import { returnPath } from './return-path';
import { currentUser } from './session';

/** For the sign-in page: nobody who is signed in sees it, and before the first person there is setup. */
export async function loadSignIn(returnTo: string | string[] | undefined) {
  const next = returnPath(returnTo);
  const user = await askedQuietly();
  if (user !== undefined) redirect(next);
  return { next, mayRegister: env().signup === 'open' };
}

/** With the database gone the form still stands: the sentence comes when it is sent. */
async function askedQuietly() {
  try {
    if (!(await isSetUp())) return redirect(paths.setup());
    return await currentUser();
  } catch (error) {
    if (isAppError(error, 'database-unavailable')) return undefined;
    throw error;
  }
}
