'use client';

import { useTranslations } from 'next-intl';
import { partsOfDuration } from './duration';

/** An estimate in words, no finer than it deserves. */
export function useDuration(): (seconds: number) => string {
  const t = useTranslations('reading.progress');
  return (seconds) => {
    const { unit, ...parts } = partsOfDuration(seconds);
    return t(unit, parts);
  };
}
