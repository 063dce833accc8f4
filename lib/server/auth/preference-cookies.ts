import { cookies } from 'next/headers';
import { localeCookie, themeCookie } from '@/lib/i18n/locale';

interface Preferences {
  locale: string;
  theme: string;
}

export async function setPreferenceCookies({ locale, theme }: Preferences): Promise<void> {
  const jar = await cookies();
  jar.set(localeCookie, locale, keptForAYear);
  jar.set(themeCookie, theme, keptForAYear);
}

/** On a device that has not been told: what the person chose elsewhere. */
export async function bringPreferences({ locale, theme }: Preferences): Promise<void> {
  const jar = await cookies();
  if (!jar.has(localeCookie)) jar.set(localeCookie, locale, keptForAYear);
  if (!jar.has(themeCookie)) jar.set(themeCookie, theme, keptForAYear);
}

const keptForAYear = {
  path: '/',
  maxAge: 365 * 24 * 60 * 60,
  sameSite: 'lax',
  httpOnly: true,
} as const;
