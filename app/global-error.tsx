'use client';

import { NextIntlClientProvider } from 'next-intl';
import { defaultLocale, isLocale, timeZone } from '@/lib/i18n/locale';
import { lastResort } from '@/lib/i18n/last-resort';
import ErrorPage from './error';
import './globals.css';

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

/** The root layout itself failed: no server texts are at hand, so it carries its own few. */
export default function GlobalError(props: Props) {
  const shown = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  const locale = isLocale(shown) ? shown : defaultLocale;
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={lastResort[locale]}>
          <ErrorPage {...props} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
