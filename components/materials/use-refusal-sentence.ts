'use client';

import { useTranslations } from 'next-intl';
import { useFailureSentence } from '@/components/forms/use-failure-sentence';
import type { ActionFailure } from '@/lib/errors';

/** Why a file was not taken; what it is and what it calls itself are both named. */
export function useRefusalSentence(): (failure: ActionFailure) => string {
  const t = useTranslations('upload.refused');
  const sentenceOf = useFailureSentence();
  return (failure) => {
    const { content, named, name } = failure.values;
    if (failure.code !== 'upload-type-refused' || typeof content !== 'string') {
      return sentenceOf(failure);
    }
    return t(content, { named: named ? `.${String(named)}` : 'none', name: String(name ?? '') });
  };
}
