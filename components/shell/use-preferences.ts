'use client';

import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { isLocale, isTheme, type Locale, type Theme } from '@/lib/i18n/locale';
import { chooseLocaleAction, chooseThemeAction } from '@/lib/server/preferences/actions';

interface Preferences {
  locale: Locale;
  pending: boolean;
  chooseLocale: (locale: string) => void;
  chooseTheme: (theme: string) => void;
}

/** Language and theme: kept in a cookie, shown at once, nothing typed is lost. */
export function usePreferences(): Preferences {
  const locale = useLocale();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  return {
    locale,
    pending,
    chooseLocale: (chosen) => {
      if (!isLocale(chosen)) return;
      startTransition(async () => {
        await chooseLocaleAction(chosen);
        router.refresh();
      });
    },
    chooseTheme: (chosen) => {
      if (!isTheme(chosen)) return;
      document.documentElement.dataset.theme = chosen;
      startTransition(() => chooseThemeAction(chosen));
    },
  };
}

export function themeShown(): Theme {
  if (typeof document === 'undefined') return 'system';
  const shown = document.documentElement.dataset.theme;
  return isTheme(shown) ? shown : 'system';
}
