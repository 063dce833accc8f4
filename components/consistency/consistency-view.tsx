import { Table2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { EmptyState } from '@/components/ui/empty-state';
import { ButtonLink } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Skeleton, SkeletonFrame } from '@/components/ui/skeleton';
import { paths } from '@/lib/paths';
import type { ConsistencyPage } from '@/lib/server/consistency/loaders';
import { ConsistencyMatrix } from './consistency-matrix';

/** Every fact the documents share, and which of them disagree. */
export function ConsistencyView({ page }: { page: ConsistencyPage }) {
  const t = useTranslations();
  const { season, orgId, rows } = page;
  const differences = rows.reduce((sum, row) => sum + row.differences, 0);
  return (
    <>
      <PageHeading
        title={t('consistency.title')}
        crumbs={[
          { label: t('portfolio.title'), href: paths.workspace(orgId) },
          { label: season.clientName, href: paths.client(orgId, season.clientId) },
          {
            label: t('seasons.yearOf', { year: season.year }),
            href: paths.season(orgId, season.id),
          },
          { label: t('consistency.title') },
        ]}
        description={t('consistency.description')}
      />
      {rows.length === 0 ? (
        <EmptyState
          icon={<Table2 />}
          title={t('consistency.empty.title')}
          description={t('consistency.empty.description')}
          action={
            <ButtonLink href={paths.materials(orgId, season.id)} variant="primary">
              {t('consistency.empty.action')}
            </ButtonLink>
          }
        />
      ) : (
        <>
          <Callout tone={differences > 0 ? 'danger' : 'success'} className="mb-4">
            {t('consistency.summary', { differences, facts: rows.length })}
          </Callout>
          <ConsistencyMatrix page={page} />
        </>
      )}
    </>
  );
}

export function ConsistencySkeleton() {
  return (
    <SkeletonFrame className="grid gap-5">
      <Skeleton className="h-8 w-40" />
      <div className="rounded-xl border bg-card">
        {Array.from({ length: 8 }, (_, row) => (
          <div key={row} className="flex gap-4 border-t border-rule2 px-5 py-4 first:border-0">
            <Skeleton className="w-1/4" />
            <Skeleton className="flex-1" />
            <Skeleton className="flex-1" />
            <Skeleton className="flex-1" />
          </div>
        ))}
      </div>
    </SkeletonFrame>
  );
}
