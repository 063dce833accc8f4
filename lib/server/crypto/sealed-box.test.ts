import { describe, expect, it, vi } from 'vitest';

vi.stubEnv('XUBEI_SECRET', 'unit-tests-only'.padEnd(64, '0'));
const { open, seal, isSealed } = await import('./sealed-box');

const ID_NUMBER = '11010519491231002X';

describe('a sealed box', () => {
  it('opens to the text that was sealed, and shows none of it', () => {
    const box = seal(ID_NUMBER, 'fact:1');
    expect(box).toMatch(/^v1:/);
    expect(isSealed(box)).toBe(true);
    expect(box).not.toContain(ID_NUMBER);
    expect(open(box, 'fact:1')).toBe(ID_NUMBER);
  });

  it('is different every time, even for the same text', () => {
    expect(seal(ID_NUMBER, 'fact:1')).not.toBe(seal(ID_NUMBER, 'fact:1'));
  });

  it('keeps Chinese text and an empty text', () => {
    expect(open(seal('张三 样例', 'x'), 'x')).toBe('张三 样例');
    expect(open(seal('', 'x'), 'x')).toBe('');
  });

  it('does not open in another place', () => {
    expect(() => open(seal(ID_NUMBER, 'fact:1'), 'fact:2')).toThrow();
  });

  it.each([0, 13, 20, 30])('does not open when byte %i was changed', (at) => {
    const bytes = Buffer.from(seal(ID_NUMBER, 'x').slice(3), 'base64url');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(() => open(`v1:${bytes.toString('base64url')}`, 'x')).toThrow();
  });

  it.each(['', 'plain', 'v2:abc', 'v1:', 'v1:AAAA'])('refuses %j', (box) => {
    expect(() => open(box, 'x')).toThrow();
  });
});
