import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { PortfolioSkeleton } from '@/components/portfolio/portfolio-skeleton';
import { PortfolioView } from '@/components/portfolio/portfolio-view';
import { loadPortfolio } from '@/lib/server/portfolio/loaders';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations('portfolio');
  return { title: t('title') };
}

export default function PortfolioPage(props: Props) {
  return (
    <Suspense fallback={<PortfolioSkeleton />}>
      <Portfolio {...props} />
    </Suspense>
  );
}

async function Portfolio({ params, searchParams }: Props) {
  const { org } = await params;
  return <PortfolioView portfolio={await loadPortfolio(org, await searchParams)} />;
}
