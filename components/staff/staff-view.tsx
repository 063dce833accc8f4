import { Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { ButtonLink } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { paths } from '@/lib/paths';
import type { StaffPage } from '@/lib/server/staff/loaders';
import { CertificateCard } from './certificate-card';
import { RolesForm } from './roles-form';
import { StaffFileCard } from './staff-file-card';
import { UnitCard } from './unit-card';

/** The staff lab: who is insured and when, what was paid late, and who holds the two roles. */
export function StaffView({ page }: { page: StaffPage }) {
  const { season, lab, orgId, mayWrite } = page;
  const t = useTranslations('staff');
  const words = useTranslations();
  const certificate = lab.slotId !== null && (
    <CertificateCard
      orgId={orgId}
      seasonId={season.id}
      slotId={lab.slotId}
      files={lab.certificates}
      choices={page.choices}
      mayWrite={mayWrite}
    />
  );
  const hasAnything = lab.files.length > 0 || lab.people.length > 0;
  return (
    <>
      <PageHeading
        title={t('title')}
        crumbs={[
          { label: words('portfolio.title'), href: paths.workspace(orgId) },
          { label: season.clientName, href: paths.client(orgId, season.clientId) },
          {
            label: words('seasons.yearOf', { year: season.year }),
            href: paths.season(orgId, season.id),
          },
          { label: t('title') },
        ]}
        description={t('description')}
      />
      {hasAnything ? (
        <div className="grid gap-4">
          <UnitCard page={page} />
          {lab.files.map((file) => (
            <StaffFileCard
              key={file.id}
              file={file}
              orgId={orgId}
              seasonId={season.id}
              mayWrite={mayWrite}
            />
          ))}
          {lab.people.length > 0 && (
            <RolesForm
              key={`${lab.version}-${lab.people.length}`}
              orgId={orgId}
              seasonId={season.id}
              lab={lab}
              mayWrite={mayWrite}
            />
          )}
          {certificate}
        </div>
      ) : (
        <div className="grid gap-4">
          <EmptyState
            icon={<Users />}
            title={t('empty.title')}
            description={t('empty.description')}
            action={
              <ButtonLink
                href={paths.materials(orgId, season.id, 'social-insurance')}
                variant="primary"
              >
                {t('empty.action')}
              </ButtonLink>
            }
          />
          {certificate}
        </div>
      )}
    </>
  );
}
