'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { LiveRegion } from '@/components/ui/live-region';
import { Progress } from '@/components/ui/progress';
import { cancelSeasonReadingAction } from '@/lib/server/readings/actions';
import { ReadingResult } from './reading-result';
import { useDuration } from './use-duration';
import { isReading, type Readings } from './use-readings';

interface Props {
  orgId: string;
  seasonId: string;
  readings: Readings;
  mayWrite: boolean;
}

/** How far the reading is, counted; and what it came to once it is through. */
export function ReadingStrip({ orgId, seasonId, readings, mayWrite }: Props) {
  const t = useTranslations('reading');
  const durationOf = useDuration();
  const { call, pending } = useAction();
  const { news, link } = readings;
  const result = useResultSentence(readings);
  const isBusy = news !== undefined && isReading(news);
  if (!isBusy) {
    return (
      <>
        {readings.hasResult && news && (
          <ReadingResult
            orgId={orgId}
            seasonId={seasonId}
            news={news}
            onDismiss={readings.forget}
          />
        )}
        <LiveRegion>{readings.hasResult ? result : ''}</LiveRegion>
      </>
    );
  }
  const { files, filesDone, pages, pagesDone, share, secondsLeft } = news.progress;
  const count = [
    t('progress.files', { done: filesDone, files }),
    ...(pages > 0 ? [t('progress.pages', { done: pagesDone })] : []),
    ...(secondsLeft === null ? [] : [t('progress.left', { left: durationOf(secondsLeft) })]),
  ].join(t('comma'));
  return (
    <section
      aria-label={t('title')}
      className="mb-4 grid gap-2 rounded-xl border border-accent/30 bg-accent-bg px-4 py-3 wide:px-5 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="min-w-0 flex-1 font-medium">{count}</p>
        {mayWrite && (
          <Button
            size="sm"
            pending={pending}
            onClick={() =>
              void call(() => cancelSeasonReadingAction({ orgId, seasonId }), {
                onDone: () => toast.success(t('progress.cancelled')),
              })
            }
          >
            {t('progress.cancel')}
          </Button>
        )}
      </div>
      <Progress
        label={t('progress.bar')}
        {...(pages > 0 && { value: share, max: 1 })}
        valueText={count}
      />
      <p className="text-sm text-soft">
        {pages === 0 ? t('progress.starting') : t('progress.leave')}{' '}
        {link === 'polling' && t('progress.polling')}
        {link === 'lost' && t('progress.lost')}
      </p>
      <LiveRegion>{t('progress.files', { done: 0, files })}</LiveRegion>
    </section>
  );
}

function useResultSentence({ news }: Readings): string {
  const t = useTranslations('reading.result');
  if (news === undefined) return '';
  return [
    t('filed', { count: news.filed.length }),
    t('waiting', { count: news.waiting }),
    t('failed', { count: news.progress.filesFailed }),
  ].join(' ');
}
