import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { daysBetween } from '@/lib/domain/civil-date';
import { isBinding, type SeasonDeadline } from '@/lib/domain/deadlines/season-deadline';
import type { SeasonTimeline } from '@/lib/domain/deadlines/timeline';
import { formatDay } from '@/lib/format';
import type { TimelinePage } from '@/lib/server/deadlines/loaders';
import { MilestoneActions } from './milestone-actions';
import { SourceNote } from './source-note';
import { useDeadlineTitle } from './use-deadline-title';
import { WaiverActions } from './waiver-actions';

/** Every day of the season in words: what the picture shows, and what lies outside it. */
export function DeadlineList({ page }: { page: TimelinePage }) {
  const { timeline } = page;
  return (
    <Card>
      <ol>
        {timeline.deadlines.map((deadline) => (
          <li
            key={deadline.id}
            className="grid gap-x-4 gap-y-1 border-t border-rule2 px-4 py-3 first:border-t-0 wide:grid-cols-[11rem_1fr_auto]"
          >
            <When deadline={deadline} timeline={timeline} />
            <What deadline={deadline} isNext={timeline.next?.id === deadline.id} />
            <div className="print:hidden">
              {deadline.origin === 'own' && page.mayWriteDeadlines && (
                <MilestoneActions orgId={page.orgId} milestone={deadline} />
              )}
              {deadline.origin === 'source' && page.mayWaive && (
                <WaiverActions
                  orgId={page.orgId}
                  seasonId={page.season.id}
                  deadline={deadline}
                  waivable={timeline.waivable.includes(deadline.id)}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function When({ deadline, timeline }: { deadline: SeasonDeadline; timeline: SeasonTimeline }) {
  const t = useTranslations('timeline.list');
  const locale = useLocale();
  const days = daysBetween(timeline.today, deadline.day);
  return (
    <div>
      <p className="font-medium">{formatDay(deadline.day, locale)}</p>
      <p className="text-sm text-soft">
        {days < 0 ? t('past', { days: -days }) : t('left', { days })}
      </p>
    </div>
  );
}

function What({ deadline, isNext }: { deadline: SeasonDeadline; isNext: boolean }) {
  const t = useTranslations('timeline.list');
  const locale = useLocale();
  const titleOf = useDeadlineTitle();
  const isWaived = deadline.origin === 'source' && deadline.waiver !== undefined;
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className={isWaived || deadline.met ? 'line-through' : undefined}>
          {titleOf(deadline)}
        </span>
        {isNext && <Badge tone="seal">{t('next')}</Badge>}
        {deadline.met && <Badge tone="pass">{t('met')}</Badge>}
        {isWaived && <Badge>{t('waived')}</Badge>}
        {deadline.origin === 'own' ? (
          <Badge tone="accent">{t('own')}</Badge>
        ) : (
          <>
            {!isBinding(deadline) && <Badge>{t('advice')}</Badge>}
            <SourceNote deadline={deadline} />
          </>
        )}
      </p>
      {deadline.origin === 'source' && deadline.actBy !== deadline.day && (
        <p className="text-sm text-soft">
          {t('pulledBack', { day: formatDay(deadline.actBy, locale) })}
        </p>
      )}
      {deadline.origin === 'source' && deadline.waiver && (
        <p className="text-sm text-soft">
          {t('waivedBy', {
            by: deadline.waiver.by,
            day: formatDay(deadline.waiver.on, locale),
            reason: deadline.waiver.reason,
          })}
        </p>
      )}
    </div>
  );
}
