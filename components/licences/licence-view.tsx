import { useTranslations } from 'next-intl';
import { SeasonCards } from '@/components/clients/season-cards';
import { Callout } from '@/components/ui/callout';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { paths } from '@/lib/paths';
import type { LicencePage } from '@/lib/server/licences/loaders';
import { LicenceActions } from './licence-actions';
import { LicenceFactsCard } from './licence-facts-card';

/** One licence: what it says, whether it takes part, its seasons. */
export function LicenceView({ page }: { page: LicencePage }) {
  const t = useTranslations();
  const { licence, orgId } = page;
  return (
    <>
      <PageHeading
        title={licence.number}
        crumbs={[
          { label: t('portfolio.title'), href: paths.workspace(orgId) },
          { label: licence.clientName, href: paths.client(orgId, licence.clientId) },
          { label: licence.number },
        ]}
        actions={<LicenceActions page={page} />}
      />
      {licence.archivedAt !== null && (
        <Callout tone="warn" className="mb-4" title={t('licences.isArchived')}>
          {t('clients.archivedBecause', { reason: licence.archiveReason ?? '' })}
        </Callout>
      )}
      <LicenceFactsCard key={licence.version} page={page} />
      <SectionHeading title={t('seasons.title')} />
      <SeasonCards orgId={orgId} seasons={licence.seasons} mayArchive={page.mayArchive} />
    </>
  );
}
