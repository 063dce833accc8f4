'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { paths } from '@/lib/paths';
import { signOutEverywhereAction } from '@/lib/server/users/actions';

export function SignOutEverywhere() {
  const t = useTranslations('settings.account.sessions');
  const router = useRouter();
  const { call } = useAction();
  return (
    <ConfirmDialog
      trigger={<Button>{t('button')}</Button>}
      title={t('confirmTitle')}
      description={t('confirm')}
      confirmLabel={t('button')}
      onConfirm={async () => {
        await call(() => signOutEverywhereAction({}), {
          onDone: () => router.replace(paths.signIn()),
        });
      }}
    />
  );
}
