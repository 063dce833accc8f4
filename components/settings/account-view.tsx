import { useTranslations } from 'next-intl';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import type { Account } from '@/lib/server/users/loaders';
import { PasswordForm } from './password-form';
import { PreferencesForm } from './preferences-form';
import { SignOutEverywhere } from './sign-out-everywhere';

/** What belongs to the person, in every workspace. */
export function AccountView({ account }: { account: Account }) {
  const t = useTranslations('settings.account');
  return (
    <>
      <PageHeading
        title={t('title')}
        description={t('description', { name: account.name, email: account.email })}
      />
      <div className="grid max-w-2xl gap-5">
        <Card>
          <CardHeader level={2} title={t('preferences.title')} />
          <CardBody>
            <PreferencesForm account={account} />
          </CardBody>
        </Card>
        <Card>
          <CardHeader level={2} title={t('password.title')} />
          <CardBody>
            <PasswordForm email={account.email} />
          </CardBody>
        </Card>
        <Card>
          <CardHeader level={2} title={t('sessions.title')} />
          <CardBody className="grid justify-items-start gap-3">
            <p className="text-soft">{t('sessions.description')}</p>
            <SignOutEverywhere />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
