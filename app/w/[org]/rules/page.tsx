import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { RulesView } from '@/components/rules/rules-view';
import { SkeletonPage } from '@/components/settings/skeleton-page';
import { loadRules } from '@/lib/server/packs/loaders';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations('rulesPage');
  return { title: t('title') };
}

export default function RulesPage(props: Props) {
  return (
    <Suspense fallback={<SkeletonPage columns={2} rows={10} />}>
      <Rules {...props} />
    </Suspense>
  );
}

async function Rules({ params, searchParams }: Props) {
  return <RulesView page={await loadRules((await params).org, await searchParams)} />;
}
