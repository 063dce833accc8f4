import { cookies, headers } from 'next/headers';
import { mintToken, sessionSeconds, type SessionClaims } from './token';

export const sessionCookie = 'xubei.session';

/** Signs this browser in. Works under any host name: nothing here knows the address of the instance. */
export async function setSessionCookie(claims: SessionClaims): Promise<void> {
  const token = await mintToken(claims);
  (await cookies()).set(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: await isHttps(),
    maxAge: sessionSeconds(),
  });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete(sessionCookie);
}

const isHttps = async () =>
  (await headers()).get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
