import { isLocale, isTheme } from '@/lib/i18n/locale';
import { requireScope, requireUser } from '@/lib/server/auth/scope';

export type Account = Awaited<ReturnType<typeof loadAccount>>;

export async function loadAccount(orgId: string) {
  await requireScope(orgId, 'clients.read');
  const { id, name, email, locale, theme } = await requireUser();
  return {
    id,
    name,
    email,
    locale: isLocale(locale) ? locale : 'zh-CN',
    theme: isTheme(theme) ? theme : 'system',
  };
}
