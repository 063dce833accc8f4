import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { Suspense } from 'react';
import { VetoDetail } from '@/components/vetoes/veto-detail';
import { loadVeto } from '@/lib/server/findings/loaders';

interface Props {
  params: Promise<{ org: string; season: string; risk: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, season, risk } = await params;
  const { rule } = await loadVeto(org, season, risk);
  return { title: rule.title[await getLocale()] };
}

export default function VetoRiskPage({ params }: Props) {
  return (
    <Suspense fallback={<VetoDetail.Skeleton />}>
      <Veto params={params} />
    </Suspense>
  );
}

async function Veto({ params }: Props) {
  const { org, season, risk } = await params;
  return <VetoDetail page={await loadVeto(org, season, risk)} />;
}
