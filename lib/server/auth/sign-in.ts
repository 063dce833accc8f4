import type { SignIn } from '@/lib/domain/people/account-input';
import { AppError } from '@/lib/errors';
import { findCredentials } from '@/lib/server/users/queries';
import { countAttempt, forgetAttempts } from './attempts';
import { isPassword } from '@/lib/server/crypto/password';
import type { SessionClaims } from './token';

export interface SignedIn {
  readonly claims: SessionClaims;
  readonly user: { readonly locale: string; readonly theme: string };
}

/**
 * Whoever knows the password. An unknown address and a wrong password are one answer and take the
 * same time. Errors: AppError('wrong-credentials' | 'rate-limited').
 */
export async function verifySignIn({ email, password }: SignIn, ip: string): Promise<SignedIn> {
  const caller = { email, ip };
  await countAttempt(caller);
  const found = await findCredentials(email);
  const isRight = await isPassword(found?.passwordHash, password);
  if (found === undefined || !isRight) throw new AppError('wrong-credentials');
  await forgetAttempts(caller);
  const { id: userId, sessionVersion, locale, theme } = found;
  return { claims: { userId, sessionVersion }, user: { locale, theme } };
}
