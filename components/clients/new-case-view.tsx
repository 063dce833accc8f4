import { useTranslations } from 'next-intl';
import { PageHeading } from '@/components/ui/page-heading';
import { paths } from '@/lib/paths';
import { NewCaseForm } from './new-case-form';

export function NewCaseView({ orgId, year }: { orgId: string; year: number }) {
  const t = useTranslations();
  return (
    <>
      <PageHeading
        title={t('clients.new.title')}
        crumbs={[
          { label: t('portfolio.title'), href: paths.workspace(orgId) },
          { label: t('clients.new.title') },
        ]}
        description={t('clients.new.description')}
      />
      <NewCaseForm orgId={orgId} year={year} />
    </>
  );
}
