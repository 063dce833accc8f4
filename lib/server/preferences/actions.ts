'use server';

import { cookies } from 'next/headers';
import { failureOf } from '@/lib/server/auth/failure-of';
import { currentUser } from '@/lib/server/auth/session';
import { keepPreferences } from '@/lib/server/users/mutations';
import { isLocale, isTheme, localeCookie, themeCookie } from '@/lib/i18n/locale';

/** Remembers the language a person reads in. Open to everyone: the sign-in page has it too. */
export async function chooseLocaleAction(locale: string): Promise<void> {
  if (!isLocale(locale)) return;
  (await cookies()).set(localeCookie, locale, keptForAYear);
  await rememberForPerson({ locale });
}

/** Remembers light, dark, or whatever the device says. */
export async function chooseThemeAction(theme: string): Promise<void> {
  if (!isTheme(theme)) return;
  (await cookies()).set(themeCookie, theme, keptForAYear);
  await rememberForPerson({ theme });
}

/** Found again on the next device. This device has its cookie, whatever the database says. */
async function rememberForPerson(chosen: { locale?: string; theme?: string }) {
  try {
    const user = await currentUser();
    if (user !== undefined) await keepPreferences(user.id, chosen);
  } catch (error) {
    failureOf(error);
  }
}

const keptForAYear = {
  path: '/',
  maxAge: 365 * 24 * 60 * 60,
  sameSite: 'lax',
  httpOnly: true,
} as const;
