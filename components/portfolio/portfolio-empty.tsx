import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { ButtonLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import { SampleButton } from './sample-button';

/** Nothing yet: what a client is here, why it matters, and the two ways to begin. */
export function PortfolioEmpty({ orgId, mayWrite }: { orgId: string; mayWrite: boolean }) {
  const t = useTranslations('portfolio.empty');
  return (
    <EmptyState
      icon={<Building2 />}
      title={t('title')}
      description={mayWrite ? t('description') : t('descriptionViewer')}
      action={
        mayWrite && (
          <>
            <ButtonLink variant="primary" href={paths.newClient(orgId)}>
              {t('create')}
            </ButtonLink>
            <SampleButton orgId={orgId} />
          </>
        )
      }
    />
  );
}
