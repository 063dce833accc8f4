'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SignInAgainForm } from './sign-in-again-form';

interface Props {
  email: string;
  open: boolean;
  onSettled: (signedIn: boolean) => void;
}

/** Over a page whose session has run out. Closing it keeps the page, and what was typed, as it is. */
export function SignInAgainDialog({ email, open, onSettled }: Props) {
  const t = useTranslations('auth.again');
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onSettled(false);
      }}
      title={t('title')}
      description={t('description')}
    >
      <SignInAgainForm email={email} onSignedIn={() => onSettled(true)}>
        <Button onClick={() => onSettled(false)}>{t('later')}</Button>
      </SignInAgainForm>
    </Dialog>
  );
}
