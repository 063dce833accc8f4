import { useTranslations } from 'next-intl';
import type { SeasonDeadline } from '@/lib/domain/deadlines/season-deadline';

/** What a day is called: a source's by its message, a milestone by what a person wrote. */
export function useDeadlineTitle(): (deadline: SeasonDeadline) => string {
  const t = useTranslations();
  return (deadline) => {
    if (deadline.origin === 'own') return deadline.title;
    return t.has(deadline.titleKey) ? t(deadline.titleKey) : deadline.id;
  };
}
