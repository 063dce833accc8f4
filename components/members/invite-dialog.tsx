'use client';

import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { InvitationLink } from './invitation-link';
import { InviteForm } from './invite-form';

interface Props {
  orgId: string;
  /** Whether somebody without an account can take it up. */
  newAccounts: boolean;
}

/** Who and in which role; then the link, shown once. */
export function InviteDialog({ orgId, newAccounts }: Props) {
  const t = useTranslations('members.invite');
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState<string>();

  function change(next: boolean) {
    setOpen(next);
    setToken(undefined);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      trigger={
        <Button variant="primary">
          <UserPlus aria-hidden />
          {t('button')}
        </Button>
      }
      title={token === undefined ? t('title') : t('linkTitle')}
      description={token === undefined ? t(newAccounts ? 'open' : 'accountsOnly') : t('linkNote')}
    >
      {token === undefined ? (
        <InviteForm orgId={orgId} onInvited={setToken} />
      ) : (
        <InvitationLink token={token} onClose={() => change(false)} />
      )}
    </Dialog>
  );
}
