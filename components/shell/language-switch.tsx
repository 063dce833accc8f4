'use client';

import { Languages } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { usePreferences } from './use-preferences';

/** One press to the other language, named in that language. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const { locale, pending, chooseLocale } = usePreferences();
  const other = theOther[locale];
  return (
    <Button
      variant="ghost"
      size="sm"
      lang={other}
      pending={pending}
      onClick={() => chooseLocale(other)}
    >
      <Languages aria-hidden />
      {t(`locales.${other}`)}
    </Button>
  );
}

const theOther: Record<Locale, Locale> = { 'zh-CN': 'en', en: 'zh-CN' };
