import { z } from 'zod';

export const minPasswordLength = 10;
export const maxPasswordLength = 200;

/** A password somebody chooses. Spaces count: nothing is trimmed. */
export const newPasswordSchema = z
  .string({ error: 'validation.required' })
  .min(minPasswordLength, { error: 'validation.passwordShort' })
  .max(maxPasswordLength, { error: 'validation.passwordLong' });

/** A password somebody says they have. Its length is no business of the door. */
export const givenPasswordSchema = z
  .string({ error: 'validation.required' })
  .min(1, { error: 'validation.required' })
  .max(maxPasswordLength, { error: 'validation.passwordLong' });

export const passwordStrengths = ['short', 'weak', 'fair', 'strong'] as const;
export type PasswordStrength = (typeof passwordStrengths)[number];

/**
 * A hint, not a gate: length counts most, then how many different characters there are. Chinese
 * characters count twice, because there are many more of them to guess from.
 */
export function passwordStrength(password: string): PasswordStrength {
  const characters = [...password];
  if (characters.length < minPasswordLength) return 'short';
  const different = new Set(characters).size;
  const weight = characters.reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
  if (different < 6 || isRun(characters)) return 'weak';
  return weight >= 16 && different >= 9 ? 'strong' : 'fair';
}

/** 1234567890, abcdefghij: every character follows the one before. */
const isRun = (characters: readonly string[]): boolean =>
  characters.every(
    (one, index) =>
      index === 0 ||
      Math.abs((one.codePointAt(0) ?? 0) - (characters[index - 1]?.codePointAt(0) ?? 0)) <= 1,
  );
