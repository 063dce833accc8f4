'use client';

import { useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@/lib/cn';
import { activeHref } from './active-href';
import type { NavItem, NavSection } from './nav-section';

interface Props {
  sections: readonly NavSection[];
  onNavigate?: () => void;
}

export function SideNav({ sections, onNavigate }: Props) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const active = activeHref(
    sections.flatMap((section) => section.items.map((item) => item.href)),
    pathname,
  );
  return (
    <nav aria-label={t('mainNav')}>
      {sections.map((section, index) => (
        <div
          key={section.label ?? section.items[0]?.href}
          className={cn(index > 0 && 'mt-2.5 border-t pt-2.5')}
        >
          {section.label && <p className="px-2.5 pb-0.5 text-xs text-soft">{section.label}</p>}
          <ul>
            {section.items.map((item) => (
              <li key={item.href}>
                <Entry item={item} active={item.href === active} onNavigate={onNavigate} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

interface EntryProps {
  item: NavItem;
  active: boolean;
  onNavigate: (() => void) | undefined;
}

function Entry({ item, active, onNavigate }: EntryProps) {
  return (
    <NextLink
      prefetch={false}
      href={item.href}
      onClick={onNavigate}
      aria-current={active ? 'page' : undefined}
      className={cn(
        'flex min-h-8.5 items-center justify-between gap-2 rounded-md px-2.5 py-1 text-md pointer-coarse:min-h-11',
        active
          ? 'bg-accent-bg font-semibold text-accent'
          : 'text-soft hover:bg-rule2 hover:text-ink',
      )}
    >
      {item.label}
      {item.count !== undefined && (
        <span className={cn('font-semibold', item.tone === 'fail' && 'text-fail')}>
          {item.count}
        </span>
      )}
    </NextLink>
  );
}
