import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { SkeletonPage } from '@/components/settings/skeleton-page';
import { SettingsView } from '@/components/settings/settings-view';
import { loadWorkspace } from '@/lib/server/organisations/loaders';

interface Props {
  params: Promise<{ org: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations('settings');
  return { title: t('title') };
}

export default function SettingsPage({ params }: Props) {
  return (
    <Suspense fallback={<SkeletonPage columns={1} rows={4} />}>
      <Settings params={params} />
    </Suspense>
  );
}

async function Settings({ params }: Props) {
  return <SettingsView workspace={await loadWorkspace((await params).org)} />;
}
