import { useTranslations } from 'next-intl';
import { AddLicenceDialog } from '@/components/licences/add-licence-dialog';
import { LicenceCards } from '@/components/licences/licence-cards';
import { Badge } from '@/components/ui/badge';
import { Callout } from '@/components/ui/callout';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { paths } from '@/lib/paths';
import type { ClientPage } from '@/lib/server/clients/loaders';
import { ClientActions } from './client-actions';
import { ClientFactsCard } from './client-facts-card';
import { RemoveSamples } from './remove-samples';
import { SeasonCards } from './season-cards';
import { StartSeasonDialog } from './start-season-dialog';

/** One client: its facts, its licences, its seasons side by side. */
export function ClientView({ page }: { page: ClientPage }) {
  const t = useTranslations();
  const { client, orgId } = page;
  const licences = client.licences.filter((licence) => licence.archivedAt === null);
  return (
    <>
      <PageHeading
        title={client.facts.name}
        crumbs={[
          { label: t('portfolio.title'), href: paths.workspace(orgId) },
          { label: client.facts.name },
        ]}
        tags={
          <>
            {client.isSample && <Badge>{t('portfolio.sample')}</Badge>}
            {client.ownerName !== null && (
              <Badge>{t('clients.owner', { name: client.ownerName })}</Badge>
            )}
          </>
        }
        actions={<ClientActions page={page} />}
      />
      {client.archivedAt !== null && (
        <Callout tone="warn" className="mb-4" title={t('clients.isArchived')}>
          {t('clients.archivedBecause', { reason: client.archiveReason ?? '' })}
        </Callout>
      )}
      {client.isSample && client.archivedAt === null && (
        <RemoveSamples
          orgId={orgId}
          mayRemove={page.mayArchive}
          title={t('clients.samples.title')}
        />
      )}
      <ClientFactsCard key={client.version} page={page} />
      <SectionHeading
        title={t('seasons.title')}
        action={
          page.mayStartSeason &&
          licences.length > 0 && (
            <StartSeasonDialog orgId={orgId} licences={licences} year={page.nextYear} />
          )
        }
      />
      <SeasonCards orgId={orgId} seasons={client.seasons} mayArchive={page.mayArchive} />
      <SectionHeading
        title={t('licences.title')}
        action={
          page.mayWrite && (
            <AddLicenceDialog orgId={orgId} clientId={client.id} holderName={client.facts.name} />
          )
        }
      />
      <LicenceCards page={page} />
    </>
  );
}
