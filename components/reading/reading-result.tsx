'use client';

import { CircleCheck, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { QuietLink } from '@/components/ui/link';
import type { ReadingNews } from '@/lib/domain/reading/news';
import { paths } from '@/lib/paths';

interface Props {
  orgId: string;
  seasonId: string;
  news: ReadingNews;
  onDismiss: () => void;
}

/** What the reading came to: where each file went, and what is left for a person. */
export function ReadingResult({ orgId, seasonId, news, onDismiss }: Props) {
  const t = useTranslations('reading.result');
  const joint = useTranslations('reading');
  const kinds = useTranslations('kinds');
  const { filed, waiting, progress } = news;
  const counts = [
    ...(filed.length > 0 ? [t('filed', { count: filed.length })] : []),
    ...(waiting > 0 ? [t('waiting', { count: waiting })] : []),
    ...(progress.filesFailed > 0 ? [t('failed', { count: progress.filesFailed })] : []),
  ];
  return (
    <section
      aria-label={t('title')}
      className="mb-4 rounded-xl border bg-card px-4 py-3 wide:px-5 print:hidden"
    >
      <div className="flex items-start gap-2.5">
        <CircleCheck aria-hidden className="mt-1 size-4.5 shrink-0 text-pass" />
        <div className="min-w-0 flex-1">
          <p className="font-medium">
            {t('title')} · {counts.length === 0 ? t('none') : counts.join(joint('comma'))}
          </p>
          <p className="flex flex-wrap gap-x-4">
            {waiting > 0 && (
              <QuietLink href={`${paths.materials(orgId, seasonId)}#tray`}>{t('toTray')}</QuietLink>
            )}
            {filed[0] && (
              <QuietLink href={paths.materials(orgId, seasonId, filed[0].slotId)}>
                {t('toConfirm')}
              </QuietLink>
            )}
          </p>
          {filed.length > 0 && (
            <details className="text-md">
              <summary className="min-h-6 cursor-pointer text-sm text-soft">
                {t('list', { count: filed.length })}
              </summary>
              <ul className="mt-1 grid max-h-60 gap-1 overflow-y-auto">
                {filed.map((note) => (
                  <li key={`${note.slotId}${note.fileName}`} className="text-sm">
                    <span className="break-all">{note.fileName}</span>{' '}
                    <QuietLink href={paths.materials(orgId, seasonId, note.slotId)}>
                      {kinds(`${note.kind}.name`)}
                    </QuietLink>{' '}
                    <span className="text-soft">{t('proposals', { count: note.proposals })}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <IconButton label={t('dismiss')} onClick={onDismiss}>
          <X aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}
