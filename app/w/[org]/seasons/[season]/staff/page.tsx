import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { PageSkeleton } from '@/components/clients/page-skeleton';
import { StaffView } from '@/components/staff/staff-view';
import { loadStaff } from '@/lib/server/staff/loaders';

interface Props {
  params: Promise<{ org: string; season: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { org, season } = await params;
  const t = await getTranslations('staff');
  const page = await loadStaff(org, season);
  return { title: t('pageTitle', { client: page.season.clientName, year: page.season.year }) };
}

export default function StaffRoute({ params }: Props) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Staff params={params} />
    </Suspense>
  );
}

async function Staff({ params }: Props) {
  const { org, season } = await params;
  return <StaffView page={await loadStaff(org, season)} />;
}
