'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { TextField } from '@/components/forms/text-field';
import { useActionForm } from '@/components/forms/use-action-form';
import { signInSchema } from '@/lib/domain/people/account-input';
import { signInAction } from '@/lib/server/auth/actions';
import { PasswordField } from './password-field';

interface Props {
  /** Where to go afterwards: a path of this instance. */
  next: string;
  /** An invitation says who is meant. */
  email?: string;
}

export function SignInForm({ next, email }: Props) {
  const t = useTranslations('auth');
  const router = useRouter();
  const of = useActionForm({
    schema: signInSchema,
    defaultValues: { email: email ?? '', password: '' },
    send: async (values) => {
      const result = await signInAction(values);
      if (result.serverError) of.form.setValue('password', '');
      return result;
    },
    onDone: () => router.replace(next),
  });
  return (
    <ActionForm of={of} summaryFrom={2}>
      <TextField
        of={of}
        name="email"
        type="email"
        inputMode="email"
        label={t('email')}
        autoComplete="username"
        readOnly={email !== undefined}
      />
      <PasswordField
        id={of.fieldId('password')}
        label={t('password')}
        error={of.errorOf('password')}
        autoComplete="current-password"
        {...of.form.register('password')}
      />
      <SubmitRow pending={of.pending} label={t('signIn')} />
    </ActionForm>
  );
}
