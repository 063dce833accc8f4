'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { removeMemberAction } from '@/lib/server/members/actions';

interface Props {
  orgId: string;
  member: { id: string; name: string };
}

/** Can be undone by inviting again; what the person did stays on record. */
export function RemoveMember({ orgId, member }: Props) {
  const t = useTranslations('members.remove');
  const { call } = useAction();
  const { name } = member;
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" aria-label={t('of', { name })}>
          {t('button')}
        </Button>
      }
      title={t('title', { name })}
      description={t('description')}
      confirmLabel={t('button')}
      destructive
      onConfirm={async () => {
        await call(() => removeMemberAction({ orgId, memberId: member.id }), {
          onDone: () => toast.success(t('done', { name })),
        });
      }}
    />
  );
}
