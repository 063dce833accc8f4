'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

import { cn } from '@/lib/cn';
import { ProblemSummary } from './problem-summary';
import type { ActionForm as ActionFormState } from './use-action-form';
import { useFailureSentence } from './use-failure-sentence';

interface Props<Fields extends FieldValues, Parsed> {
  of: ActionFormState<Fields, Parsed>;
  /** Shown from this many wrong fields on; one field says it beside itself. */
  summaryFrom?: number;
  className?: string;
  children: ReactNode;
}

/** The form around `useActionForm`: what was refused, what needs mending, what was typed earlier. */
export function ActionForm<Fields extends FieldValues, Parsed>(props: Props<Fields, Parsed>) {
  const { of, summaryFrom = 1, className, children } = props;
  const t = useTranslations('forms');
  const sentenceOf = useFailureSentence();
  return (
    <form noValidate onSubmit={of.submit} className={cn('grid gap-4', className)}>
      {of.draft.restored && (
        <Callout
          title={t('draft.title')}
          action={
            <Button size="sm" onClick={of.draft.discard}>
              {t('draft.discard')}
            </Button>
          }
        >
          {t('draft.description')}
        </Callout>
      )}
      {of.failure && (
        <div role="alert">
          <Callout tone="danger">{sentenceOf(of.failure)}</Callout>
        </div>
      )}
      {of.problems.length >= summaryFrom && <ProblemSummary problems={of.problems} />}
      {children}
    </form>
  );
}
