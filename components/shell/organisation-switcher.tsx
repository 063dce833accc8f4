'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DropdownMenu, MenuItem, MenuLabel } from '@/components/ui/dropdown-menu';
import type { OrganisationLink } from './nav-section';

interface Props {
  organisation: { id: string; name: string };
  organisations: readonly OrganisationLink[];
}

/** The workspace's name; a menu when the person belongs to several. */
export function OrganisationSwitcher({ organisation, organisations }: Props) {
  const t = useTranslations('shell');
  if (organisations.length < 2) {
    return <p className="truncate px-2.5 text-sm text-soft">{organisation.name}</p>;
  }
  return (
    <DropdownMenu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={`${t('switchOrganisation')}: ${organisation.name}`}
          className="flex min-h-8 w-full items-center gap-2 rounded-md px-2.5 text-start text-sm text-soft hover:bg-rule2 pointer-coarse:min-h-10"
        >
          <span className="min-w-0 flex-1 truncate">{organisation.name}</span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0" />
        </button>
      }
    >
      <MenuLabel>{t('switchOrganisation')}</MenuLabel>
      {organisations.map((each) => (
        <MenuItem key={each.id} href={each.href} checked={each.id === organisation.id}>
          {each.name}
        </MenuItem>
      ))}
    </DropdownMenu>
  );
}
