import { Suspense } from 'react';
import { PageSkeleton } from '@/components/clients/page-skeleton';
import { LicenceView } from '@/components/licences/licence-view';
import { loadLicence } from '@/lib/server/licences/loaders';

interface Props {
  params: Promise<{ org: string; licence: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { org, licence } = await params;
  const page = await loadLicence(org, licence);
  return { title: page.licence.number };
}

export default function LicencePage({ params }: Props) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Licence params={params} />
    </Suspense>
  );
}

async function Licence({ params }: Props) {
  const { org, licence } = await params;
  return <LicenceView page={await loadLicence(org, licence)} />;
}
