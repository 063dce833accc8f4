import { cookies } from 'next/headers';
import { isTheme, themeCookie, type Theme } from '@/lib/i18n/locale';

export async function loadTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return isTheme(chosen) ? chosen : 'system';
}
