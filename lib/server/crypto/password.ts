import { hash, verify } from '@node-rs/argon2';

// Argon2id with the parameters OWASP names: 19 MiB, two passes, one lane.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, options);

/**
 * Whether a password is the one. Without a hash (nobody has this address) the same work is done on
 * a hash of nobody's, so that the time of the answer tells nothing.
 */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(hashed ?? nobodysHash, password, options);
  return hashed !== undefined && matches;
}

// The hash of random bytes that were thrown away.
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$BaJA6679h3shF9sYrNQtWg$1ZCBPQyy73Q6cdcJSZqe9QlCLYRcN5mfIgR9If0+OqA';
