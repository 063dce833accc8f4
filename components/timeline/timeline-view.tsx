import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Callout } from '@/components/ui/callout';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { TimelinePage } from '@/lib/server/deadlines/loaders';
import { ConflictBand } from './conflict-band';
import { DeadlineList } from './deadline-list';
import { FilingForm } from './filing-form';
import { HolidayNote } from './holiday-note';
import { MilestoneForm } from './milestone-form';
import { Simulator } from './simulator';
import { TimelineStrip } from './timeline-strip';

/** March to June: where the season stands in its window, what is due, and what a return would cost. */
export function TimelineView({ page }: { page: TimelinePage }) {
  const t = useTranslations();
  const locale = useLocale();
  const { season, timeline, orgId } = page;
  const { next } = timeline;
  return (
    <>
      <PageHeading
        title={t('timeline.title')}
        crumbs={[
          { label: t('portfolio.title'), href: paths.workspace(orgId) },
          { label: season.clientName, href: paths.client(orgId, season.clientId) },
          {
            label: t('seasons.yearOf', { year: season.year }),
            href: paths.season(orgId, season.id),
          },
          { label: t('timeline.title') },
        ]}
        tags={<Badge>{t('timeline.pack', { pack: timeline.packRef })}</Badge>}
        description={
          next === null
            ? t('timeline.noNext')
            : t(next.daysLeft < 0 ? 'timeline.nextPast' : 'timeline.nextIn', {
                day: formatDay(next.day, locale),
                days: Math.abs(next.daysLeft),
                workdays: next.workdaysLeft,
              })
        }
      />
      {season.archivedAt !== null && (
        <Callout tone="warn" className="mb-4" title={t('seasons.isArchived')} />
      )}
      <ConflictBand timeline={timeline} />
      <TimelineStrip timeline={timeline} />
      <HolidayNote timeline={timeline} />
      <SectionHeading title={t('timeline.list.title')} />
      <DeadlineList page={page} />
      {page.mayWriteDeadlines && <MilestoneForm orgId={orgId} seasonId={season.id} />}
      <div className="mt-7 grid gap-5">
        <Simulator timeline={timeline} />
        {page.mayWriteSeason && <FilingForm key={season.version} orgId={orgId} season={season} />}
      </div>
    </>
  );
}
