'use client';

import { useTranslations } from 'next-intl';
import { ProblemPage } from '@/components/shell/problem-page';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: Props) {
  const t = useTranslations('errors-page');
  return (
    <>
      <title>{t('errorTitle')}</title>
      <ProblemPage
        title={t('errorTitle')}
        kept={t('errorKept')}
        advice={t(error.digest ? 'errorDo' : 'errorDoAlone')}
        reference={error.digest && `${t('reference')} ${error.digest}`}
        actions={
          <>
            <Button variant="primary" onClick={retry}>
              {t('retry')}
            </Button>
            <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>
          </>
        }
      />
    </>
  );
}
