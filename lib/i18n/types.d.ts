import type { Locale as XubeiLocale } from './locale';

declare module 'next-intl' {
  interface AppConfig {
    Locale: XubeiLocale;
  }
}
