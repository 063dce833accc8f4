import { describe, expect, it, vi } from 'vitest';

vi.stubEnv('XUBEI_SECRET', 'unit-tests-only'.padEnd(64, '0'));
const { isSameHash, keyedHash } = await import('./keyed-hash');
const { keyFor } = await import('./keys');

describe('a keyed hash', () => {
  it('is the same for the same value and 64 hex digits long', () => {
    expect(keyedHash('phone', '13800000000')).toBe(keyedHash('phone', '13800000000'));
    expect(keyedHash('phone', '13800000000')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('differs between kinds of values', () => {
    expect(keyedHash('phone', '13800000000')).not.toBe(keyedHash('id-number', '13800000000'));
  });

  it('does not confuse where the kind ends and the value begins', () => {
    expect(keyedHash('a', 'b\0c')).not.toBe(keyedHash('a\0b', 'c'.repeat(2)));
  });

  it('compares hashes', () => {
    expect(isSameHash('ab', 'ab')).toBe(true);
    expect(isSameHash('ab', 'ac')).toBe(false);
    expect(isSameHash('ab', 'abc')).toBe(false);
  });
});

describe('keys', () => {
  it('differ for each purpose and are 32 bytes', () => {
    expect(keyFor('session')).toHaveLength(32);
    expect(keyFor('session').equals(keyFor('sealed-box'))).toBe(false);
  });
});
