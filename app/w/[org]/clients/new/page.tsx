import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { NewCaseView } from '@/components/clients/new-case-view';
import { PageSkeleton } from '@/components/clients/page-skeleton';
import { loadNewCase } from '@/lib/server/clients/loaders';

interface Props {
  params: Promise<{ org: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations('clients.new');
  return { title: t('title') };
}

export default function NewClientPage({ params }: Props) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <NewCase params={params} />
    </Suspense>
  );
}

async function NewCase({ params }: Props) {
  const { org } = await params;
  return <NewCaseView {...await loadNewCase(org)} />;
}
