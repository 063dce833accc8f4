'use client';

import { useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { QuietLink } from '@/components/ui/link';
import { cn } from '@/lib/cn';
import { paths } from '@/lib/paths';

interface Props {
  orgId: string;
  season: {
    id: string;
    year: number;
    clientId: string;
    clientName: string;
    licenceNumber: string;
    seats: number;
  };
  /** Rows that do not pass; veto risks that do not. */
  openMaterials: number;
  openVetoes: number;
}

/** Whose season is open, and its pages. */
export function SeasonNav({ orgId, season, openMaterials, openVetoes }: Props) {
  const t = useTranslations('season.nav');
  const pathname = usePathname();
  const bar = useRef<HTMLElement>(null);

  // On a phone the bar is wider than the screen: the page one is on is to be seen in it.
  useEffect(() => {
    const here = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (here) bar.current?.scrollTo({ left: here.offsetLeft - bar.current.clientWidth / 3 });
  }, [pathname]);

  const items = [
    { href: paths.season(orgId, season.id), label: t('overview'), exact: true },
    { href: paths.materials(orgId, season.id), label: t('materials'), count: openMaterials },
    { href: paths.vetoes(orgId, season.id), label: t('vetoes'), count: openVetoes },
    { href: paths.consistency(orgId, season.id), label: t('consistency') },
    { href: paths.staff(orgId, season.id), label: t('staff') },
    { href: paths.timeline(orgId, season.id), label: t('timeline') },
    { href: paths.complaints(orgId, season.id), label: t('complaints') },
  ];
  return (
    <header className="mb-5">
      <p className="flex flex-wrap items-baseline gap-x-2 text-md text-soft">
        <QuietLink href={paths.client(orgId, season.clientId)} className="text-md">
          {season.clientName}
        </QuietLink>
        <span>{t('licence', { number: season.licenceNumber, seats: season.seats })}</span>
      </p>
      <nav
        ref={bar}
        aria-label={t('label', { year: season.year })}
        className="relative -mx-4 overflow-x-auto border-b px-4 wide:mx-0 wide:px-0 print:hidden"
      >
        <ul className="flex gap-1">
          {items.map(({ href, label, count, exact }) => {
            const isHere = exact ? pathname === href : pathname.startsWith(href);
            return (
              <li key={href} className="shrink-0">
                <NextLink
                  prefetch={false}
                  href={href}
                  aria-current={isHere ? 'page' : undefined}
                  className={cn(
                    '-mb-px flex min-h-10 items-center gap-1.5 border-b-2 px-2.5 text-md',
                    isHere
                      ? 'border-accent font-semibold text-accent'
                      : 'border-transparent text-soft hover:text-ink',
                  )}
                >
                  {label}
                  {count ? <span className="font-semibold text-fail">{count}</span> : null}
                </NextLink>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}
