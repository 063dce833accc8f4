import { cookies } from 'next/headers';
import { cache } from 'react';
import { database } from '@/lib/server/db/client';
import { asAppError } from '@/lib/server/db/failure';
import { sessionCookie } from './cookie';
import { readToken } from './token';

export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly theme: string;
  readonly sessionVersion: number;
}

/**
 * Who is signed in, asked of the store once a request: a password change or "sign out everywhere"
 * ends every older session at its next request. Errors: AppError('database-unavailable').
 */
export const currentUser = cache(async (): Promise<SessionUser | undefined> => {
  const token = (await cookies()).get(sessionCookie)?.value;
  const claims = token === undefined ? undefined : await readToken(token);
  if (claims === undefined) return undefined;
  const user = await findUser(claims.userId);
  return user?.sessionVersion === claims.sessionVersion ? user : undefined;
});

async function findUser(id: string): Promise<SessionUser | null> {
  try {
    return await database().user.findUnique({
      where: { id },
      select: {
        id: true,
        name: true,
        email: true,
        locale: true,
        theme: true,
        sessionVersion: true,
      },
    });
  } catch (error) {
    throw asAppError(error);
  }
}
