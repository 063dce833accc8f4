import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { PageSkeleton } from '@/components/clients/page-skeleton';
import { RegisterView } from '@/components/complaints/register-view';
import { loadComplaints } from '@/lib/server/complaints/loaders';

interface Props {
  params: Promise<{ org: string; season: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { org, season } = await params;
  const t = await getTranslations('complaints');
  const page = await loadComplaints(org, season);
  return { title: t('pageTitle', { client: page.season.clientName, year: page.season.year }) };
}

export default function ComplaintsPage({ params }: Props) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Complaints params={params} />
    </Suspense>
  );
}

async function Complaints({ params }: Props) {
  const { org, season } = await params;
  return <RegisterView register={await loadComplaints(org, season)} />;
}
