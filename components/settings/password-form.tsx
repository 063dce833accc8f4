'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { toast } from 'sonner';
import { PasswordField } from '@/components/auth/password-field';
import { PasswordStrengthNote } from '@/components/auth/password-strength-note';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { useActionForm } from '@/components/forms/use-action-form';
import { changePasswordSchema } from '@/lib/domain/people/account-input';
import { changePasswordAction } from '@/lib/server/users/actions';

/** Ends every other session. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('settings.account.password');
  const of = useActionForm({
    schema: changePasswordSchema,
    defaultValues: { currentPassword: '', newPassword: '' },
    send: changePasswordAction,
    onDone: () => {
      of.form.reset();
      toast.success(t('saved'));
    },
  });
  const newPassword = useWatch({ control: of.form.control, name: 'newPassword' });
  return (
    <ActionForm of={of} summaryFrom={2}>
      <p className="text-soft">{t('description')}</p>
      <input type="email" value={email} readOnly hidden autoComplete="username" />
      <PasswordField
        id={of.fieldId('currentPassword')}
        label={t('current')}
        error={of.errorOf('currentPassword')}
        autoComplete="current-password"
        {...of.form.register('currentPassword')}
      />
      <PasswordField
        id={of.fieldId('newPassword')}
        label={t('new')}
        error={of.errorOf('newPassword')}
        hint={<PasswordStrengthNote password={newPassword} />}
        autoComplete="new-password"
        {...of.form.register('newPassword')}
      />
      <SubmitRow pending={of.pending} label={t('save')} />
    </ActionForm>
  );
}
