import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale, localeCookie, timeZone, type Locale } from './locale';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(chosen) ? chosen : defaultLocale;
  return { locale, messages: messages[locale], timeZone };
});

const messages: Record<Locale, typeof zh | typeof en> = { 'zh-CN': zh, en };
