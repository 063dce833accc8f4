import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'next-intl';
import type { Say } from '@/lib/domain/rules/sentence';
import type { BothLanguages } from '@/lib/domain/rules/assessment';
import type { Language } from './arguments';

/** Sentences of one language. */
export interface Speak {
  readonly say: Say;
  /** The text of a pack in that language. */
  readonly pick: (text: BothLanguages) => string;
}

const folder = path.join(import.meta.dirname, '..', '..', 'lib', 'i18n', 'messages');

/** The messages of a language, the same the pages use. */
export function sayIn(language: Language): Speak {
  const messages = JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8'));
  const t = createTranslator({ locale: language, messages, timeZone: 'Asia/Shanghai' });
  const say: Say = (key, values) => t(key, values);
  return { say, pick: (text) => text[language] };
}
