'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { Popover } from './popover';

export type SourceGrade = 'A' | 'B' | 'C' | 'S';

interface Props {
  grade: SourceGrade;
  /** What stands under the explanation: the title, the quote, the link. */
  children?: ReactNode;
}

/** How sure a source is. Opens on click, tap and Enter. */
export function GradeBadge({ grade, children }: Props) {
  const t = useTranslations('ui.grade');
  return (
    <Popover
      label={t('label', { grade })}
      trigger={
        <button
          type="button"
          aria-label={t('label', { grade })}
          className={cn(
            'inline-flex min-h-6 items-center align-middle pointer-coarse:min-h-10',
            grade === 'A' || grade === 'B' ? 'text-accent' : 'text-soft',
          )}
        >
          <span className="rounded-sm border border-current px-1 text-xs leading-4 whitespace-nowrap">
            {t('short', { grade })}
          </span>
        </button>
      }
    >
      <p className="font-semibold">{t('label', { grade })}</p>
      <p className="text-soft">{t(`meaning.${grade}`)}</p>
      {children && <div className="mt-2 border-t pt-2">{children}</div>}
    </Popover>
  );
}
