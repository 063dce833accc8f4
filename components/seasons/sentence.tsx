import { useLocale, useTranslations } from 'next-intl';
import { LONG_TERM } from '@/lib/domain/materials/field-values';
import type { MessageValues } from '@/lib/domain/rules/assessment';
import { formatDay } from '@/lib/format';

interface Props {
  namespace: 'reasons' | 'remedies';
  of: { readonly key: string; readonly values: MessageValues };
}

/** A sentence the rules say, in the person's language, with its days, kinds and values written out. */
export function Sentence({ namespace, of }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const said = (name: string, value: string | number | boolean): string | number => {
    if (typeof value !== 'string') return typeof value === 'number' ? value : String(value);
    if (name === 'kind' && t.has(`kinds.${value}.name`)) return t(`kinds.${value}.name`);
    if (name === 'fact' && t.has(`facts.${value}`)) return t(`facts.${value}`);
    if (value === LONG_TERM) return t('materials.facts.longTerm');
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, locale) : value;
  };
  const key = `${namespace}.${of.key}`;
  if (!t.has(key)) return null;
  const values = Object.fromEntries(
    Object.entries(of.values).map(([name, value]) => [name, said(name, value)]),
  );
  return <>{t(key, values)}</>;
}
