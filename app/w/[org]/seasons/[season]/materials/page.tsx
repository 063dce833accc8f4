import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { MaterialsView, MaterialsSkeleton } from '@/components/materials/materials-view';
import { loadMaterials } from '@/lib/server/findings/loaders';

interface Props {
  params: Promise<{ org: string; season: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('materials'))('title') };
}

export default function MaterialsPage({ params }: Props) {
  return (
    <Suspense fallback={<MaterialsSkeleton />}>
      <Materials params={params} />
    </Suspense>
  );
}

async function Materials({ params }: Props) {
  const { org, season } = await params;
  return <MaterialsView page={await loadMaterials(org, season)} />;
}
