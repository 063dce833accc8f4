import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { PageSkeleton } from '@/components/clients/page-skeleton';
import { TimelineView } from '@/components/timeline/timeline-view';
import { loadTimeline } from '@/lib/server/deadlines/loaders';

interface Props {
  params: Promise<{ org: string; season: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { org, season } = await params;
  const t = await getTranslations('timeline');
  const page = await loadTimeline(org, season);
  return { title: t('pageTitle', { client: page.season.clientName, year: page.season.year }) };
}

export default function TimelinePage({ params }: Props) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Timeline params={params} />
    </Suspense>
  );
}

async function Timeline({ params }: Props) {
  const { org, season } = await params;
  return <TimelineView page={await loadTimeline(org, season)} />;
}
