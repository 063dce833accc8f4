import { useLocale, useTranslations } from 'next-intl';
import { LONG_TERM } from '@/lib/domain/materials/field-values';
import type { Field } from '@/lib/domain/materials/fields';
import type { ShownValue } from '@/lib/domain/materials/slot';
import { formatDay, formatNumber } from '@/lib/format';

/** A stated value as people read it; numbers of persons are masked before they come here. */
export function ShownFact({ field, value }: { field: Field; value: ShownValue | null }) {
  const t = useTranslations();
  const locale = useLocale();
  if (value === null) return <>—</>;
  if (typeof value === 'boolean') return <>{t(`materials.answers.${value ? 'yes' : 'no'}`)}</>;
  if (typeof value === 'number') return <>{formatNumber(value, locale)}</>;
  if (typeof value !== 'string') {
    return <>{t('materials.staff.count', { count: value.length })}</>;
  }
  if (value === LONG_TERM) return <>{t('materials.facts.longTerm')}</>;
  if (field.type === 'choice') return <>{t(`choices.${field.name}.${value}`)}</>;
  return <>{field.type.startsWith('day') ? formatDay(value, locale) : value}</>;
}
