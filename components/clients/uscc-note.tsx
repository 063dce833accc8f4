'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { checkUscc } from '@/lib/domain/identifiers/uscc';

/** What a code that was accepted still gives to think about: it warns and never blocks. */
export function UsccNote({ text, province }: { text: string; province: string }) {
  const t = useTranslations();
  const check = checkUscc(text);
  if (text.trim() === '') return null;
  if (!check.ok) {
    if (check.suggestion === undefined) return null;
    return <Callout tone="warn">{t('validation.suggestion', { value: check.suggestion })}</Callout>;
  }
  const otherProvince =
    province !== '' && check.province !== undefined && check.province !== province;
  if (check.warning === undefined && !otherProvince) return null;
  return (
    <Callout tone="warn">
      {check.warning !== undefined && <p>{t(`validation.uscc.${check.warning}`)}</p>}
      {check.suggestion !== undefined && (
        <p>{t('validation.suggestion', { value: check.suggestion })}</p>
      )}
      {otherProvince && (
        <p>{t('clients.uscc.otherProvince', { province: t(`provinces.${check.province}`) })}</p>
      )}
    </Callout>
  );
}
