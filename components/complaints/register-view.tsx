import { MessageSquareWarning } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { needsPlaybookC, PLAYBOOK_C_AFTER } from '@/lib/domain/complaints/ageing';
import { paths } from '@/lib/paths';
import type { ComplaintRegister } from '@/lib/server/complaints/loaders';
import { ComplaintDialog } from './complaint-dialog';
import { ComplaintTable } from './complaint-table';
import { RegisterDeclaration } from './register-declaration';

/** The complaint register of a season's client, and whether a person has declared it complete. */
export function RegisterView({ register }: { register: ComplaintRegister }) {
  const { season, complaints, orgId, today, mayWrite } = register;
  const t = useTranslations();
  const from12321 = complaints.filter(({ channel }) => channel === '12321').length;
  const add = mayWrite && <ComplaintDialog orgId={orgId} seasonId={season.id} today={today} />;
  return (
    <>
      <PageHeading
        title={t('complaints.title')}
        crumbs={[
          { label: t('portfolio.title'), href: paths.workspace(orgId) },
          { label: season.clientName, href: paths.client(orgId, season.clientId) },
          {
            label: t('seasons.yearOf', { year: season.year }),
            href: paths.season(orgId, season.id),
          },
          { label: t('complaints.title') },
        ]}
        description={t('complaints.description', { count: complaints.length, from12321 })}
        actions={complaints.length > 0 && add}
      />
      {needsPlaybookC(from12321) && (
        <Callout tone="warn" className="mb-4" title={t('complaints.playbookC.title')}>
          {t('complaints.playbookC.description', {
            count: from12321,
            most: PLAYBOOK_C_AFTER,
          })}
        </Callout>
      )}
      <RegisterDeclaration
        key={season.version}
        orgId={orgId}
        season={season}
        today={today}
        count={complaints.length}
        mayWrite={mayWrite}
      />
      {complaints.length === 0 ? (
        <EmptyState
          icon={<MessageSquareWarning />}
          title={t('complaints.empty.title')}
          description={t('complaints.empty.description')}
          action={add}
        />
      ) : (
        <ComplaintTable
          orgId={orgId}
          seasonId={season.id}
          complaints={complaints}
          today={today}
          mayWrite={mayWrite}
        />
      )}
    </>
  );
}
