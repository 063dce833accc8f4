'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { checkLicenceNumber } from '@/lib/domain/identifiers/licence-number';

/** What a licence number says: its classes, who issued it, since when. Nothing for one that cannot be read. */
export function LicenceNumberNote({ number }: { number: string }) {
  const t = useTranslations();
  const check = checkLicenceNumber(number);
  if (!check.ok) return null;
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label={t('licences.note.label')}>
      <li>
        <Badge tone={check.coversB2 ? 'pass' : 'fail'}>
          {t('licences.note.classes', { classes: check.classes.join('、') })}
        </Badge>
      </li>
      <li>
        <Badge>
          {check.province === undefined
            ? t('licences.note.crossRegion')
            : t('licences.note.province', { province: t(`provinces.${check.province}`) })}
        </Badge>
      </li>
      <li>
        <Badge>{t('licences.note.year', { year: String(check.year) })}</Badge>
      </li>
    </ul>
  );
}
