import { getTranslations } from 'next-intl/server';
import { FoundForm } from '@/components/auth/found-form';
import { AuthShell } from '@/components/shell/auth-shell';
import { setUpAction } from '@/lib/server/organisations/actions';
import { requireFirstRun } from '@/lib/server/organisations/loaders';

export const dynamic = 'force-dynamic';

export async function generateMetadata() {
  const t = await getTranslations('setup');
  return { title: t('title') };
}

export default async function SetupPage() {
  await requireFirstRun();
  const t = await getTranslations('setup');
  return (
    <AuthShell size="lg" title={t('title')} description={t('description')}>
      <FoundForm action={setUpAction} />
    </AuthShell>
  );
}
