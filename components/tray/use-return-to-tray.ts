'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { returnToTrayAction } from '@/lib/server/tray/actions';

/** Takes a file out of its row and back to the waiting ones, and says so; true when it went. */
export function useReturnToTray(orgId: string) {
  const t = useTranslations('tray.warn');
  const { call, pending } = useAction();
  const giveBack = (fileId: string) =>
    call(() => returnToTrayAction({ orgId, fileId }), {
      onDone: () => toast.success(t('moved')),
    });
  return { giveBack, pending };
}
