import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '@/lib/env';
import { keyFor } from '@/lib/server/crypto/keys';

/** What a session says: who, and of which generation of that person's sessions. */
const claimsSchema = z.object({ userId: z.uuid(), sessionVersion: z.number().int() });
export type SessionClaims = z.infer<typeof claimsSchema>;

const SALT = 'xubei.session';

/** An encrypted session token that is good for `sessionSeconds()`. */
export const mintToken = (claims: SessionClaims): Promise<string> =>
  encode({ token: { ...claims }, secret: keyFor('session'), salt: SALT, maxAge: sessionSeconds() });

/** What a token says; undefined when it is not ours, was tampered with, or has run out. */
export async function readToken(token: string): Promise<SessionClaims | undefined> {
  const payload = await decode({ token, secret: keyFor('session'), salt: SALT }).catch(() => null);
  return claimsSchema.safeParse(payload).data;
}

export const sessionSeconds = (): number => env().sessionHours * 3_600;
