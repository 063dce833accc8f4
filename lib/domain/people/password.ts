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

/** 1234567890, abcdefghij: hardly a character that does not follow the one before. */
function isRun(characters: readonly string[]): boolean {
  const codes = characters.map((one) => one.codePointAt(0) ?? 0);
  const breaks = codes.filter(
    (code, index) => index > 0 && Math.abs(code - (codes[index - 1] ?? code)) > 1,
  );
  return breaks.length * 4 < codes.length;
}
