'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFailureSentence } from '@/components/forms/use-failure-sentence';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { ActionFailure } from '@/lib/errors';

interface Props {
  label: string;
  pending: boolean;
  failure: ActionFailure | undefined;
  /** A sentence of its own for a refusal this form knows better. */
  sentence?: string | undefined;
  children?: ReactNode;
}

/** The end of a form: why it was refused, and the button to try (again). */
export function FormFooter({ label, pending, failure, sentence, children }: Props) {
  const t = useTranslations('clients.form');
  const sentenceOf = useFailureSentence();
  return (
    <div className="grid gap-3">
      {failure && (
        <div role="alert">
          <Callout tone="danger" title={t('refused')}>
            {sentence ?? sentenceOf(failure)}
          </Callout>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={pending}>
          {label}
        </Button>
        {children}
      </div>
    </div>
  );
}
