import { Plus, SearchX } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { RemoveSamples } from '@/components/clients/remove-samples';
import { EmptyState } from '@/components/ui/empty-state';
import { ButtonLink } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { portfolioSearch } from '@/lib/domain/portfolio/portfolio-query';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Portfolio } from '@/lib/server/portfolio/loaders';
import { PortfolioEmpty } from './portfolio-empty';
import { PortfolioFilters } from './portfolio-filters';
import { PortfolioTable } from './portfolio-table';
import { VetoLegend } from './veto-legend';

/** All clients of the workspace, the worst first. */
export function PortfolioView({ portfolio }: { portfolio: Portfolio }) {
  const { orgId, query, list, owners, today, hasClients, mayWrite, mayArchive } = portfolio;
  const t = useTranslations('portfolio');
  const locale = useLocale();
  return (
    <>
      <PageHeading
        title={t('title')}
        description={
          hasClients && t('description', { count: list.total, day: formatDay(today, locale) })
        }
        actions={
          hasClients &&
          mayWrite && (
            <ButtonLink variant="primary" href={paths.newClient(orgId)}>
              <Plus aria-hidden />
              {t('new')}
            </ButtonLink>
          )
        }
      />
      {hasClients ? (
        <>
          {query.archived === undefined && list.rows.some((row) => row.isSample) && (
            <RemoveSamples orgId={orgId} mayRemove={mayArchive} title={t('samplesShown')} />
          )}
          <PortfolioFilters orgId={orgId} query={query} owners={owners} />
          {list.rows.length === 0 ? (
            <EmptyState
              icon={<SearchX />}
              title={query.archived ? t('noArchived.title') : t('noMatch.title')}
              description={query.archived ? t('noArchived.description') : t('noMatch.description')}
              action={<ButtonLink href={paths.workspace(orgId)}>{t('filter.clear')}</ButtonLink>}
            />
          ) : (
            <PortfolioTable
              orgId={orgId}
              rows={list.rows}
              owners={owners}
              today={today}
              archived={query.archived !== undefined}
              mayWrite={mayWrite}
              mayArchive={mayArchive}
            />
          )}
          {list.rows.length > 0 && <VetoLegend />}
          <Pagination
            page={list.page}
            pageCount={list.pageCount}
            total={list.total}
            hrefFor={(page) => paths.workspace(orgId) + portfolioSearch(query, { page })}
          />
        </>
      ) : (
        <PortfolioEmpty orgId={orgId} mayWrite={mayWrite} />
      )}
    </>
  );
}
