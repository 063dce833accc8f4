import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { ConsistencySkeleton, ConsistencyView } from '@/components/consistency/consistency-view';
import { loadConsistency } from '@/lib/server/consistency/loaders';

interface Props {
  params: Promise<{ org: string; season: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { org, season } = await params;
  const t = await getTranslations('consistency');
  const page = await loadConsistency(org, season);
  return { title: t('pageTitle', { client: page.season.clientName, year: page.season.year }) };
}

export default function ConsistencyRoute({ params }: Props) {
  return (
    <Suspense fallback={<ConsistencySkeleton />}>
      <Consistency params={params} />
    </Suspense>
  );
}

async function Consistency({ params }: Props) {
  const { org, season } = await params;
  return <ConsistencyView page={await loadConsistency(org, season)} />;
}
