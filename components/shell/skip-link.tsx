import { useTranslations } from 'next-intl';

export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a
      href="#content"
      className="fixed start-3 top-3 z-60 -translate-y-20 rounded-md bg-accent px-4 py-2 text-card focus:translate-y-0 print:hidden"
    >
      {t('skip')}
    </a>
  );
}
