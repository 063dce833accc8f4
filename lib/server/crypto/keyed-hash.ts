import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyFor } from './keys';

/**
 * HMAC-SHA256, hex: finds equal ID or phone numbers without keeping them. `domain` separates kinds
 * of values: the same digits as an ID number and as a phone number hash differently.
 */
export const keyedHash = (domain: string, value: string): string =>
  createHmac('sha256', keyFor('keyed-hash')).update(`${domain}\0${value}`).digest('hex');

/** Compares two hashes in the same time whether or not they are equal. */
export function isSameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
