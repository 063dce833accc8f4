'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { removeSamplesAction, restoreClientsAction } from '@/lib/server/clients/actions';

interface Props {
  orgId: string;
  mayRemove: boolean;
  title: string;
}

/** Invented clients are said to be so, and one click removes them all; one more brings them back. */
export function RemoveSamples({ orgId, mayRemove, title }: Props) {
  const t = useTranslations('clients.samples');
  const { call, pending } = useAction();

  const remove = () =>
    call(() => removeSamplesAction({ orgId, reason: t('reason') }), {
      onDone: (clientIds) =>
        toast.success(t('removed', { count: clientIds?.length ?? 0 }), {
          action: {
            label: t('undo'),
            onClick: () => {
              if (clientIds && clientIds.length > 0) {
                void call(() => restoreClientsAction({ orgId, clientIds }));
              }
            },
          },
        }),
    });

  return (
    <Callout
      className="mb-4 print:hidden"
      title={title}
      action={
        mayRemove && (
          <Button size="sm" pending={pending} onClick={() => void remove()}>
            {t('remove')}
          </Button>
        )
      }
    >
      {t('description')}
    </Callout>
  );
}
