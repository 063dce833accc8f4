import { useTranslations } from 'next-intl';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { ButtonLink, TextLink } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { paths } from '@/lib/paths';
import type { Workspace } from '@/lib/server/organisations/loaders';
import { AutoAcceptForm } from './auto-accept-form';
import { AutoAcceptNote } from './auto-accept-note';
import { RenameForm } from './rename-form';

/** What belongs to the workspace; what belongs to the person is on their own page. */
export function SettingsView({ workspace }: { workspace: Workspace }) {
  const t = useTranslations('settings');
  const { organisation, mayRename, mayAddOrganisation, autoAccept, mayAutoAccept } = workspace;
  return (
    <>
      <PageHeading
        title={t('title')}
        description={t.rich('description', {
          account: (text) => <TextLink href={paths.account(organisation.id)}>{text}</TextLink>,
        })}
      />
      <div className="grid max-w-2xl gap-5">
        <Card>
          <CardHeader level={2} title={t('organisation.title')} />
          <CardBody>
            {mayRename ? (
              <RenameForm organisation={organisation} />
            ) : (
              <p>
                {organisation.name}
                <span className="block text-sm text-soft">{t('organisation.ownersOnly')}</span>
              </p>
            )}
          </CardBody>
        </Card>
        <Card>
          <CardHeader level={2} title={t('autoAccept.title')} />
          <CardBody className="grid gap-3">
            <p className="text-md text-soft">{t('autoAccept.description')}</p>
            {mayAutoAccept ? (
              <AutoAcceptForm orgId={organisation.id} policy={autoAccept} />
            ) : (
              <AutoAcceptNote policy={autoAccept} />
            )}
          </CardBody>
        </Card>
        {mayAddOrganisation && (
          <Card>
            <CardHeader level={2} title={t('another.title')} />
            <CardBody className="grid justify-items-start gap-3">
              <p className="text-soft">{t('another.description')}</p>
              <ButtonLink href={paths.register()}>{t('another.button')}</ButtonLink>
            </CardBody>
          </Card>
        )}
      </div>
    </>
  );
}
