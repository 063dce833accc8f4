import { createTranslator } from 'next-intl';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The languages a journey is walked in. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The words on the screen, from the product's own message files; a key that is not there throws. */
export function wordsOf(locale: Language) {
  return createTranslator({
    locale,
    messages: messagesOf(locale),
    timeZone: 'Asia/Shanghai',
    onError: (error) => {
      throw error;
    },
  });
}
export type Words = ReturnType<typeof wordsOf>;

/** A text as a pattern that matches exactly it. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const messagesOf = (locale: Language) =>
  JSON.parse(
    readFileSync(
      path.join(import.meta.dirname, `../../../lib/i18n/messages/${locale}.json`),
      'utf8',
    ),
  );
