import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { buttonVariants } from './button-variants';

interface Props {
  page: number;
  pageCount: number;
  /** How many there are in all, when known. */
  total?: number;
  hrefFor: (page: number) => string;
}

/** Links, so a page of a list has an address. Shown only when there is more than one. */
export function Pagination({ page, pageCount, total, hrefFor }: Props) {
  const t = useTranslations('ui.pagination');
  if (pageCount <= 1) return null;
  return (
    <nav
      aria-label={t('label')}
      className="mt-3 flex flex-wrap items-center justify-between gap-3 text-sm text-soft print:hidden"
    >
      <p>{t('position', { page, pageCount, total: total ?? -1 })}</p>
      <div className="flex gap-2">
        <Step href={page > 1 ? hrefFor(page - 1) : undefined} rel="prev">
          <ChevronLeft aria-hidden />
          {t('previous')}
        </Step>
        <Step href={page < pageCount ? hrefFor(page + 1) : undefined} rel="next">
          {t('next')}
          <ChevronRight aria-hidden />
        </Step>
      </div>
    </nav>
  );
}

interface StepProps {
  href: string | undefined;
  rel: string;
  children: ReactNode;
}

function Step({ href, rel, children }: StepProps) {
  const className = buttonVariants({ size: 'sm' });
  if (href) {
    return (
      <NextLink prefetch={false} href={href} rel={rel} className={className}>
        {children}
      </NextLink>
    );
  }
  return (
    <span aria-disabled className={className}>
      {children}
    </span>
  );
}
