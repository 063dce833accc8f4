import { ScrollText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { ButtonLink } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { paths } from '@/lib/paths';
import type { AuditLog } from '@/lib/server/audit/loaders';
import { AuditFilters } from './audit-filters';
import { auditQuery } from './audit-query';
import { AuditTable } from './audit-table';
import { VerifyChain } from './verify-chain';

/** The log nobody can rewrite: filtered, verified, taken away. */
export function AuditView({ log }: { log: AuditLog }) {
  const t = useTranslations('audit');
  const { orgId, filter, entries, total, pageCount } = log;
  return (
    <>
      <PageHeading
        title={t('title')}
        description={t('description')}
        actions={
          <ButtonLink href={paths.api.auditLines(orgId)} prefetch={false} download>
            {t('download')}
          </ButtonLink>
        }
      />
      <VerifyChain orgId={orgId} />
      <AuditFilters log={log} />
      {entries.length === 0 ? (
        <EmptyState
          icon={<ScrollText />}
          title={t('empty.title')}
          description={t('empty.description')}
          action={<ButtonLink href={paths.audit(orgId)}>{t('filters.clear')}</ButtonLink>}
        />
      ) : (
        <AuditTable orgId={orgId} entries={entries} />
      )}
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        total={total}
        hrefFor={(page) => `${paths.audit(orgId)}${auditQuery({ ...filter, page })}`}
      />
    </>
  );
}
