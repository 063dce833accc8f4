'use client';

import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button';

interface Props {
  /** What happened. */
  title?: ReactNode;
  /** What was kept, and what to do. */
  description?: ReactNode;
  onRetry?: () => void;
  pending?: boolean;
  action?: ReactNode;
}

export function FailedState({ title, description, onRetry, pending, action }: Props) {
  const t = useTranslations('ui.failed');
  return (
    <div
      role="alert"
      className="grid justify-items-start gap-2 rounded-xl border border-fail/40 bg-card px-5 py-7 wide:px-8"
    >
      <CircleAlert aria-hidden className="size-6 text-fail" />
      <p className="text-lg font-semibold">{title ?? t('title')}</p>
      <div className="max-w-[40rem] text-soft">{description ?? t('description')}</div>
      {(onRetry ?? action) && (
        <div className="mt-2 flex flex-wrap gap-2">
          {onRetry && (
            <Button variant="primary" pending={pending} onClick={onRetry}>
              {t('retry')}
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  );
}
