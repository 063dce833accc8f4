import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { VisuallyHidden } from './visually-hidden';

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('breathe h-4 rounded-md bg-rule', className)} />;
}

/** Around skeletons of a list's own shape: says once that it is loading. */
export function SkeletonFrame({
  className,
  children,
}: {
  className?: string;
  children: ReactNode;
}) {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-busy className={className}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {children}
    </div>
  );
}

export function SkeletonTable({ rows = 6, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <SkeletonFrame className="rounded-xl border bg-card">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex gap-6 border-t border-rule2 px-4 py-3.5 first:border-t-0">
          {Array.from({ length: columns }, (_cell, column) => (
            <Skeleton key={column} className={column === 0 ? 'w-2/5' : 'flex-1'} />
          ))}
        </div>
      ))}
    </SkeletonFrame>
  );
}
