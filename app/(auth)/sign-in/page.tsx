import { getTranslations } from 'next-intl/server';
import { SignInForm } from '@/components/auth/sign-in-form';
import { AuthShell } from '@/components/shell/auth-shell';
import { TextLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import { loadSignIn } from '@/lib/server/auth/loaders';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations('auth');
  return { title: t('title') };
}

export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations('auth');
  const { next, mayRegister } = await loadSignIn((await searchParams).returnTo);
  return (
    <AuthShell
      title={t('title')}
      footer={
        mayRegister && (
          <>
            {t('noAccount')} <TextLink href={paths.register()}>{t('register')}</TextLink>
          </>
        )
      }
    >
      <SignInForm next={next} />
    </AuthShell>
  );
}
