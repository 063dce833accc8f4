'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import { locales, themes, type Theme } from '@/lib/i18n/locale';
import { usePreferences } from './use-preferences';

/** For the settings and account pages: two labelled choices. `theme` comes from `loadTheme()`. */
export function Preferences({ theme }: { theme: Theme }) {
  const t = useTranslations('shell');
  const { locale, pending, chooseLocale, chooseTheme } = usePreferences();
  const [shownTheme, setShownTheme] = useState<string>(theme);
  return (
    <div className="grid max-w-sm gap-4" aria-busy={pending || undefined}>
      <Field label={t('language')}>
        <NativeSelect value={locale} onChange={(event) => chooseLocale(event.target.value)}>
          {locales.map((each) => (
            <option key={each} value={each}>
              {t(`locales.${each}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('theme')}>
        <NativeSelect
          value={shownTheme}
          onChange={(event) => {
            setShownTheme(event.target.value);
            chooseTheme(event.target.value);
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {t(`themes.${each}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
    </div>
  );
}
