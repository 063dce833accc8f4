import { z } from 'zod';

/**
 * Texts of forms. Each schema accepts what it returns, because a form parses before it sends and the
 * action parses again. Messages are keys.
 */
export const requiredText = (maxLength: number) =>
  z
    .string({ error: 'validation.required' })
    .overwrite(storable)
    .trim()
    .min(1, { error: 'validation.required' })
    .max(maxLength, { error: 'validation.tooLong' });

/** Empty, blank and missing are one thing: null, nobody has said. */
export const optionalText = (maxLength: number) =>
  z
    .string()
    .overwrite(storable)
    .trim()
    .max(maxLength, { error: 'validation.tooLong' })
    .nullish()
    .transform((text) => (text === undefined || text === '' ? null : text));

/** Why something is archived or waived: long enough to mean something. */
export const reasonText = z
  .string({ error: 'validation.reasonRequired' })
  .overwrite((text) => storable(text))
  .trim()
  .min(2, { error: 'validation.reasonRequired' })
  .max(500, { error: 'validation.tooLong' });

/** Without what no database keeps: control characters (lines and tabs stay) and halves of a character. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '');
}

const UNSTORABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;
