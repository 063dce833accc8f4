'use client';

import { CircleCheck } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { SlotFact } from '@/lib/domain/materials/slot';
import type { ShownSource } from '@/lib/domain/reading/shown';
import { formatInstant } from '@/lib/format';

interface Props {
  fact: SlotFact;
  source: ShownSource | undefined;
  onShow: (source: ShownSource) => void;
}

/** Who stands by a value, since when, and where it was read. */
export function FactSource({ fact: { confirmed }, source, onShow }: Props) {
  const t = useTranslations('reading.source');
  const locale = useLocale();
  if (confirmed === null && source === undefined) return null;
  const place = source && { file: source.fileName, page: source.place.page };
  const who = confirmed && {
    by: confirmed.by ?? t('somebody'),
    at: formatInstant(confirmed.at, locale),
  };
  return (
    <p className="flex items-start gap-1.5 text-sm text-soft">
      {who && <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-pass" />}
      <span className="min-w-0 break-words">
        {sentenceOf()}{' '}
        {source && (
          <button
            type="button"
            className="min-h-6 text-accent hover:underline"
            onClick={() => onShow(source)}
          >
            {t('show')}
          </button>
        )}
      </span>
    </p>
  );

  function sentenceOf(): string {
    if (who === null) return place ? t('unconfirmed', place) : '';
    return place ? t('confirmed', { ...who, ...place }) : t('confirmedByHand', who);
  }
}
