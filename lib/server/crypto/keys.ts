import { hkdfSync } from 'node:crypto';
import { env } from '@/lib/env';

/** One key for each purpose: a key that leaks opens one thing only. */
export type KeyPurpose = 'sealed-box' | 'keyed-hash' | 'session' | 'invitation';

const derived = new Map<KeyPurpose, Buffer>();

/** 32 bytes derived from the instance secret by HKDF-SHA256. */
export function keyFor(purpose: KeyPurpose): Buffer {
  const known = derived.get(purpose);
  if (known !== undefined) return known;
  const { secret } = env();
  if (secret === undefined) throw new Error('XUBEI_SECRET is not set: start with npm start');
  const key = Buffer.from(hkdfSync('sha256', secret, 'xubei', purpose, 32));
  derived.set(purpose, key);
  return key;
}
