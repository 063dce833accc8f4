import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { AuditView } from '@/components/audit/audit-view';
import { SkeletonPage } from '@/components/settings/skeleton-page';
import { admitToAudit, loadAudit } from '@/lib/server/audit/loaders';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations('audit');
  return { title: t('title') };
}

export default async function AuditPage(props: Props) {
  await admitToAudit((await props.params).org);
  return (
    <Suspense fallback={<SkeletonPage columns={5} rows={12} />}>
      <Audit {...props} />
    </Suspense>
  );
}

async function Audit({ params, searchParams }: Props) {
  return <AuditView log={await loadAudit((await params).org, await searchParams)} />;
}
