import { Suspense } from 'react';
import { PageSkeleton } from '@/components/clients/page-skeleton';
import { ClientView } from '@/components/clients/client-view';
import { loadClient } from '@/lib/server/clients/loaders';

interface Props {
  params: Promise<{ org: string; client: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { org, client } = await params;
  const page = await loadClient(org, client);
  return { title: page.client.facts.name };
}

export default function ClientPage({ params }: Props) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Client params={params} />
    </Suspense>
  );
}

async function Client({ params }: Props) {
  const { org, client } = await params;
  return <ClientView page={await loadClient(org, client)} />;
}
