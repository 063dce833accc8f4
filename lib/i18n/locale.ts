export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'zh-CN';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const localeCookie = 'xubei.locale';
export const themeCookie = 'xubei.theme';
export const timeZone = 'Asia/Shanghai';

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

export function isTheme(value: string | undefined): value is Theme {
  return themes.some((theme) => theme === value);
}
