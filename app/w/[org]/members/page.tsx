import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { MembersView } from '@/components/members/members-view';
import { SkeletonPage } from '@/components/settings/skeleton-page';
import { loadMembers } from '@/lib/server/members/loaders';

interface Props {
  params: Promise<{ org: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations('members');
  return { title: t('title') };
}

export default function MembersPage({ params }: Props) {
  return (
    <Suspense fallback={<SkeletonPage columns={4} />}>
      <Members params={params} />
    </Suspense>
  );
}

async function Members({ params }: Props) {
  return <MembersView page={await loadMembers((await params).org)} />;
}
