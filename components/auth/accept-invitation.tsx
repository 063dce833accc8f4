'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/paths';
import { acceptInvitationAction } from '@/lib/server/members/actions';

/** One button: the person is signed in with the address that was invited. */
export function AcceptInvitation({ token }: { token: string }) {
  const t = useTranslations('invite');
  const router = useRouter();
  const { call, pending } = useAction();
  return (
    <Button
      variant="primary"
      pending={pending}
      onClick={() =>
        void call(() => acceptInvitationAction({ token }), {
          onDone: (joined) => joined && router.replace(paths.workspace(joined.orgId)),
        })
      }
    >
      {t('accept')}
    </Button>
  );
}
