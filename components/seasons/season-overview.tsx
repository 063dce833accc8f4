import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { IntakeZone } from '@/components/tray/intake-zone';
import { TimelineStrip } from '@/components/timeline/timeline-strip';
import { QuietLink } from '@/components/ui/link';
import { SectionHeading } from '@/components/ui/section-heading';
import { paths } from '@/lib/paths';
import { PageHeading } from '@/components/ui/page-heading';
import { Skeleton, SkeletonFrame } from '@/components/ui/skeleton';
import { formatDay } from '@/lib/format';
import type { SeasonPage } from '@/lib/server/findings/loaders';
import { FilingStatus } from './filing-status';
import { NextThings } from './next-things';
import { SeasonHero } from './season-hero';
import { TableColumns } from './table-columns';
import { VetoCards } from './veto-cards';

/** One screen: are we safe, what next, by when. */
export function SeasonOverview({ page }: { page: SeasonPage }) {
  const t = useTranslations('season');
  const locale = useLocale();
  return (
    <>
      <PageHeading
        title={t('title', { year: page.season.year })}
        tags={
          <>
            <Badge>{t('pack', { pack: page.assessment.packRef })}</Badge>
            <Badge>{t('asOf', { day: formatDay(page.today, locale) })}</Badge>
          </>
        }
      />
      <SeasonHero page={page} />
      {page.mayWrite && (
        <IntakeZone trayHref={`${paths.materials(page.orgId, page.season.id)}#tray`} />
      )}
      <NextThings page={page} />
      <VetoCards page={page} />
      <TableColumns page={page} />
      <SectionHeading
        title={t('timeline')}
        action={
          <QuietLink href={paths.timeline(page.orgId, page.season.id)}>{t('simulate')}</QuietLink>
        }
      />
      <TimelineStrip timeline={page.timeline} />
      <FilingStatus page={page} />
    </>
  );
}

SeasonOverview.Skeleton = function SeasonOverviewSkeleton() {
  return (
    <SkeletonFrame className="grid gap-5">
      <Skeleton className="h-8 w-60" />
      <Skeleton className="h-52 rounded-xl" />
      <Skeleton className="h-40 rounded-xl" />
      <Skeleton className="h-32 rounded-xl" />
      <div className="grid gap-3.5 wide:grid-cols-3">
        <Skeleton className="h-56 rounded-xl" />
        <Skeleton className="h-56 rounded-xl" />
        <Skeleton className="h-56 rounded-xl" />
      </div>
    </SkeletonFrame>
  );
};
