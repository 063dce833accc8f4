import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { SkeletonPage } from '@/components/settings/skeleton-page';
import { AccountView } from '@/components/settings/account-view';
import { loadAccount } from '@/lib/server/users/loaders';

interface Props {
  params: Promise<{ org: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations('settings.account');
  return { title: t('title') };
}

export default function AccountPage({ params }: Props) {
  return (
    <Suspense fallback={<SkeletonPage columns={1} rows={4} />}>
      <Account params={params} />
    </Suspense>
  );
}

async function Account({ params }: Props) {
  return <AccountView account={await loadAccount((await params).org)} />;
}
