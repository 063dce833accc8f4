'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

/** What could not be shown, in its place: the way elsewhere stays around it. */
export function ProblemHere({ error, retry }: Props) {
  const t = useTranslations('errors-page');
  return (
    <div role="alert">
      <title>{t('errorTitle')}</title>
      <Callout
        tone="danger"
        title={t('errorTitle')}
        action={
          <Button size="sm" onClick={retry}>
            {t('retry')}
          </Button>
        }
      >
        <p>{t('errorKept')}</p>
        <p>{t(error.digest ? 'errorDo' : 'errorDoAlone')}</p>
        {error.digest && (
          <p className="text-sm text-soft">
            {t('reference')} {error.digest}
          </p>
        )}
      </Callout>
    </div>
  );
}
