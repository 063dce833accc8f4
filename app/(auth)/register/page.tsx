import { getTranslations } from 'next-intl/server';
import { SignupDoor } from '@/components/auth/signup-door';
import { loadSignupDoor } from '@/lib/server/organisations/loaders';

export const dynamic = 'force-dynamic';

export async function generateMetadata() {
  const t = await getTranslations('register');
  return { title: t('title') };
}

export default async function RegisterPage() {
  return <SignupDoor door={await loadSignupDoor()} />;
}
