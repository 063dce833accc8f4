'use client';

import { useTranslations } from 'next-intl';
import type { ActionFailure } from '@/lib/errors';

/** The sentence of a refusal: what happened, what was kept, what to do. */
export function useFailureSentence(): (failure: ActionFailure) => string {
  const t = useTranslations('errors');
  return ({ code, values }) => t(code, sayable(values));
}

function sayable(values: ActionFailure['values']): Record<string, string | number> {
  const known = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'number' ? value : String(value ?? ''),
  ]);
  return { minutes: 1, ...Object.fromEntries(known) };
}
