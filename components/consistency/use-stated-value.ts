import { useLocale, useTranslations } from 'next-intl';
import { LONG_TERM } from '@/lib/domain/materials/field-values';
import { formatDay } from '@/lib/format';

/** A value as a document states it; days and terms in the words of the page. */
export function useStatedValue(): (value: string) => string {
  const t = useTranslations('materials.facts');
  const locale = useLocale();
  return (value) => (value === LONG_TERM ? t('longTerm') : formatDay(value, locale));
}
