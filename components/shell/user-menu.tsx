'use client';

import { Keyboard, LogOut, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Avatar } from '@/components/ui/avatar';
import {
  DropdownMenu,
  MenuChoice,
  MenuItem,
  MenuLabel,
  MenuSeparator,
} from '@/components/ui/dropdown-menu';
import { locales, themes } from '@/lib/i18n/locale';
import type { SignedInPerson } from './nav-section';
import { themeShown, usePreferences } from './use-preferences';

interface Props {
  user: SignedInPerson;
  accountHref: string;
  signOutAction: () => Promise<void>;
  compact?: boolean;
}

export function UserMenu({ user, accountHref, signOutAction, compact = false }: Props) {
  const t = useTranslations('shell');
  const { locale, chooseLocale, chooseTheme } = usePreferences();
  const [theme, setTheme] = useState<string>(themeShown);
  const [, startTransition] = useTransition();
  return (
    <DropdownMenu
      align={compact ? 'end' : 'start'}
      side={compact ? 'bottom' : 'top'}
      trigger={
        <button
          type="button"
          aria-label={t('accountOf', { name: user.name })}
          className="flex min-h-10 min-w-10 items-center gap-2.5 rounded-md px-1 text-start hover:bg-rule2"
        >
          <Avatar name={user.name} />
          {!compact && <span className="min-w-0 flex-1 truncate text-md">{user.name}</span>}
        </button>
      }
    >
      <MenuLabel>{user.email}</MenuLabel>
      <MenuItem href={accountHref} icon={<UserRound aria-hidden />}>
        {t('accountSettings')}
      </MenuItem>
      <MenuItem icon={<Keyboard aria-hidden />} onSelect={askForKeys}>
        {t('keys')}
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        label={t('language')}
        value={locale}
        options={locales.map((value) => ({ value, label: t(`locales.${value}`) }))}
        onChange={chooseLocale}
      />
      <MenuSeparator />
      <MenuChoice
        label={t('theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(chosen) => {
          setTheme(chosen);
          chooseTheme(chosen);
        }}
      />
      <MenuSeparator />
      <MenuItem
        icon={<LogOut aria-hidden />}
        onSelect={() => startTransition(() => signOutAction())}
      >
        {t('signOut')}
      </MenuItem>
    </DropdownMenu>
  );
}

// After the menu has closed and given its focus back; the help listens for the same key.
function askForKeys() {
  setTimeout(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '?' })), 50);
}
