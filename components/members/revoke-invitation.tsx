'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { revokeInvitationAction } from '@/lib/server/members/actions';

interface Props {
  orgId: string;
  invitation: { id: string; email: string };
}

export function RevokeInvitation({ orgId, invitation }: Props) {
  const t = useTranslations('members.invitations');
  const { call, pending } = useAction();
  return (
    <Button
      size="sm"
      pending={pending}
      aria-label={t('revokeOf', { email: invitation.email })}
      onClick={() =>
        void call(() => revokeInvitationAction({ orgId, invitationId: invitation.id }), {
          onDone: () => toast.success(t('revoked')),
        })
      }
    >
      {t('revoke')}
    </Button>
  );
}
