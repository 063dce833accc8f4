import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '@/lib/errors';
import { keyedHash } from '@/lib/server/crypto/keyed-hash';
import { database } from '@/lib/server/db/client';
import { asAppError } from '@/lib/server/db/failure';

/** Who tries to get in, and from where. */
export interface Caller {
  readonly email: string;
  readonly ip: string;
}

const MINUTE_SECONDS = 60;
const limits = {
  /** One account from one address: a person who mistypes. */
  pair: { points: 8, duration: 15 * MINUTE_SECONDS },
  /** All accounts from one address: somebody who tries a list. */
  address: { points: 60, duration: 15 * MINUTE_SECONDS },
  /** One account from everywhere: an address can be made up where no proxy stands in front. */
  account: { points: 100, duration: 15 * MINUTE_SECONDS },
} as const;

/**
 * Counts a try before the password is looked at, so that tries made at once are all counted.
 * Errors: AppError('rate-limited', { minutes }).
 */
export async function countAttempt(caller: Caller): Promise<void> {
  try {
    await limiter('address').consume(keyOf(caller.ip));
    await limiter('account').consume(keyOf(caller.email));
    await limiter('pair').consume(pairKey(caller));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw asAppError(error);
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000));
    throw new AppError('rate-limited', { minutes });
  }
}

/** A person who got in starts from nought again; windows that are over are swept out on the way. */
export async function forgetAttempts(caller: Caller): Promise<void> {
  await database().rateLimiterFlexible.deleteMany({ where: { expire: { lt: new Date() } } });
  await limiter('pair').delete(pairKey(caller));
}

const limiter = (name: keyof typeof limits) =>
  new RateLimiterPrisma({
    storeClient: database(),
    tableName: 'rateLimiterFlexible',
    keyPrefix: name,
    clearExpiredByTimeout: false,
    ...limits[name],
  });

const pairKey = ({ email, ip }: Caller) => keyOf(`${email} ${ip}`);

/** Addresses are personal data: the table holds a keyed hash of them. */
const keyOf = (text: string): string => keyedHash('sign-in-attempts', text);
