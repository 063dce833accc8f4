'use client';

import { useTranslations } from 'next-intl';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { createSampleClientsAction } from '@/lib/server/samples/actions';

/** Fills the workspace with invented clients, marked 样例, that one click removes. */
export function SampleButton({ orgId }: { orgId: string }) {
  const t = useTranslations('portfolio.empty');
  const { call, pending } = useAction();
  return (
    <Button pending={pending} onClick={() => void call(() => createSampleClientsAction({ orgId }))}>
      {t('sample')}
    </Button>
  );
}
