import { describe, expect, it } from 'vitest';
import { newPasswordSchema, passwordStrength } from './password';

describe('a chosen password', () => {
  it.each([
    ['a'.repeat(9), false],
    ['a'.repeat(10), true],
    ['a'.repeat(200), true],
    ['a'.repeat(201), false],
    ['   spaces   ', true],
  ])('%j is accepted: %s', (password, accepted) => {
    expect(newPasswordSchema.safeParse(password).success).toBe(accepted);
  });

  it.each([
    ['', 'short'],
    ['abc!123XY', 'short'],
    ['aaaaaaaaaaaa', 'weak'],
    ['abababababab', 'weak'],
    ['1234567890', 'weak'],
    ['abcdefghijkl', 'weak'],
    ['tree-house', 'fair'],
    ['correct horse battery', 'strong'],
    ['春眠不觉晓处处闻啼鸟', 'strong'],
  ])('%j is %s', (password, strength) => expect(passwordStrength(password)).toBe(strength));
});
