import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { VetoList } from '@/components/vetoes/veto-list';
import { loadSeason } from '@/lib/server/findings/loaders';

interface Props {
  params: Promise<{ org: string; season: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('veto'))('title') };
}

export default function VetoesPage({ params }: Props) {
  return (
    <Suspense fallback={<VetoList.Skeleton />}>
      <Vetoes params={params} />
    </Suspense>
  );
}

async function Vetoes({ params }: Props) {
  const { org, season } = await params;
  return <VetoList page={await loadSeason(org, season)} />;
}
