'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { TextField } from '@/components/forms/text-field';
import { useActionForm } from '@/components/forms/use-action-form';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { joinSchema } from '@/lib/domain/people/account-input';
import { paths } from '@/lib/paths';
import { joinAction } from '@/lib/server/members/actions';
import { PasswordField } from './password-field';
import { PasswordStrengthNote } from './password-strength-note';

/** A guest without an account becomes a member; the address is the one that was invited. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('invite');
  const router = useRouter();
  const of = useActionForm({
    schema: joinSchema,
    defaultValues: { token, name: '', password: '' },
    send: joinAction,
    onDone: (joined) => joined && router.replace(paths.workspace(joined.orgId)),
  });
  const password = useWatch({ control: of.form.control, name: 'password' });
  return (
    <ActionForm of={of} summaryFrom={2}>
      <Field label={t('email')} hint={t('emailHint')}>
        <Input value={email} readOnly autoComplete="username" />
      </Field>
      <TextField of={of} name="name" label={t('name')} autoComplete="name" />
      <PasswordField
        id={of.fieldId('password')}
        label={t('password')}
        error={of.errorOf('password')}
        hint={<PasswordStrengthNote password={password} />}
        autoComplete="new-password"
        {...of.form.register('password')}
      />
      <SubmitRow pending={of.pending} label={t('join')} />
    </ActionForm>
  );
}
