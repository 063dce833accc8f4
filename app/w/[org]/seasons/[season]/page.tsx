import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { SeasonOverview } from '@/components/seasons/season-overview';
import { loadSeason } from '@/lib/server/findings/loaders';

interface Props {
  params: Promise<{ org: string; season: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, season } = await params;
  const page = await loadSeason(org, season);
  const t = await getTranslations('season');
  return { title: t('pageTitle', { client: page.season.clientName, year: page.season.year }) };
}

export default function SeasonOverviewPage({ params }: Props) {
  return (
    <Suspense fallback={<SeasonOverview.Skeleton />}>
      <Overview params={params} />
    </Suspense>
  );
}

async function Overview({ params }: Props) {
  const { org, season } = await params;
  return <SeasonOverview page={await loadSeason(org, season)} />;
}
