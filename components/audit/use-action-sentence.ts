import { useTranslations } from 'next-intl';

/** What an action code says in the reader's language; a code nobody has named yet stays a code. */
export function useActionSentence(): (action: string) => string {
  const t = useTranslations('audit.actions');
  return (action) => (t.has(action) ? t(action) : action);
}
