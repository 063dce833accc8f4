import { useTranslations } from 'next-intl';
import { AuthShell } from '@/components/shell/auth-shell';
import { Callout } from '@/components/ui/callout';
import { ButtonLink, TextLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import { registerAction } from '@/lib/server/organisations/actions';
import type { SignupDoor as Door } from '@/lib/server/organisations/loaders';
import { AddOrganisationForm } from './add-organisation-form';
import { FoundForm } from './found-form';

/** Registration as this instance allows it: open, by invitation, or not at all. */
export function SignupDoor({ door }: { door: Door }) {
  const t = useTranslations('register');
  const { user } = door;
  if (door.signup !== 'open')
    return <ShutDoor reason={door.signup} signedIn={user !== undefined} />;
  if (user !== undefined) {
    return (
      <AuthShell
        title={t('addTitle')}
        description={t('addDescription', { name: user.name })}
        footer={<TextLink href={paths.home()}>{t('back')}</TextLink>}
      >
        <AddOrganisationForm />
      </AuthShell>
    );
  }
  return (
    <AuthShell
      size="lg"
      title={t('title')}
      description={t('description')}
      footer={
        <>
          {t('haveAccount')} <TextLink href={paths.signIn()}>{t('signIn')}</TextLink>
        </>
      }
    >
      <FoundForm action={registerAction} />
    </AuthShell>
  );
}

interface ShutProps {
  reason: 'invite' | 'closed';
  signedIn: boolean;
}

function ShutDoor({ reason, signedIn }: ShutProps) {
  const t = useTranslations('register');
  return (
    <AuthShell title={t(`shut.${reason}.title`)}>
      <Callout>{t(`shut.${reason}.description`)}</Callout>
      <div className="mt-4">
        <ButtonLink href={signedIn ? paths.home() : paths.signIn()} variant="primary">
          {signedIn ? t('back') : t('signIn')}
        </ButtonLink>
      </div>
    </AuthShell>
  );
}
