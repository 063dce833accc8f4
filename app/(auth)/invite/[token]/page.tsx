import { getTranslations } from 'next-intl/server';
import { InvitationDoor } from '@/components/auth/invitation-door';
import { loadInvitation } from '@/lib/server/members/loaders';

export async function generateMetadata() {
  const t = await getTranslations('invite');
  return { title: t('pageTitle'), referrer: 'no-referrer' };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  return <InvitationDoor page={await loadInvitation((await params).token)} />;
}
