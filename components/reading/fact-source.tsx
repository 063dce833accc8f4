'use client';

import { CircleCheck } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { SlotFact } from '@/lib/domain/materials/slot';
import type { ShownSource } from '@/lib/domain/reading/shown';
import { formatInstant } from '@/lib/format';

interface Props {
  fact: SlotFact;
  source: ShownSource | undefined;
}

/** Who stands by a value, since when, and where it was read. */
export function FactSource({ fact: { confirmed }, source }: Props) {
  const t = useTranslations('reading.source');
  const locale = useLocale();
  const place = source && { file: source.fileName, page: source.place.page };
  if (confirmed === null) {
    return place ? <p className="text-sm text-unknown">{t('unconfirmed', place)}</p> : null;
  }
  const at = formatInstant(confirmed.at, locale);
  const by = confirmed.by ?? t('somebody');
  return (
    <p className="flex items-start gap-1.5 text-sm text-soft">
      <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-pass" />
      <span className="break-words">
        {place ? t('confirmed', { by, at, ...place }) : t('confirmedByHand', { by, at })}
      </span>
    </p>
  );
}
