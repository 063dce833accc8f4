'use server';

import { cookies } from 'next/headers';
import { isLocale, isTheme, localeCookie, themeCookie } from '@/lib/i18n/locale';

/** Remembers the language a person reads in. Open to everyone: the sign-in page has it too. */
export async function chooseLocaleAction(locale: string): Promise<void> {
  if (!isLocale(locale)) return;
  (await cookies()).set(localeCookie, locale, keptForAYear);
}

/** Remembers light, dark, or whatever the device says. */
export async function chooseThemeAction(theme: string): Promise<void> {
  if (!isTheme(theme)) return;
  (await cookies()).set(themeCookie, theme, keptForAYear);
}

const keptForAYear = {
  path: '/',
  maxAge: 365 * 24 * 60 * 60,
  sameSite: 'lax',
  httpOnly: true,
} as const;
