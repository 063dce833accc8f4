'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { TextField } from '@/components/forms/text-field';
import { useActionForm } from '@/components/forms/use-action-form';
import type { ActionResult } from '@/components/forms/use-attempt';
import { registerSchema, type Register } from '@/lib/domain/people/account-input';
import type { NewWorkspace } from '@/lib/server/organisations/actions';
import { PasswordField } from './password-field';
import { PasswordStrengthNote } from './password-strength-note';
import { StartChoiceField } from './start-choice-field';
import { useEnterWorkspace } from './use-enter-workspace';

interface Props {
  action: (input: Register) => Promise<ActionResult<NewWorkspace>>;
}

/** A workspace and the person who founds it: the first run, and registration. */
export function FoundForm({ action }: Props) {
  const t = useTranslations('setup');
  const enter = useEnterWorkspace();
  const of = useActionForm({
    schema: registerSchema,
    defaultValues: { organisationName: '', name: '', email: '', password: '', start: 'sample' },
    send: action,
    onDone: enter,
  });
  const password = useWatch({ control: of.form.control, name: 'password' });
  return (
    <ActionForm of={of} summaryFrom={2}>
      <TextField
        of={of}
        name="organisationName"
        label={t('organisationName')}
        hint={t('organisationNameHint')}
        autoComplete="organization"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField of={of} name="name" label={t('name')} autoComplete="name" />
        <TextField
          of={of}
          name="email"
          type="email"
          inputMode="email"
          label={t('email')}
          autoComplete="username"
        />
      </div>
      <PasswordField
        id={of.fieldId('password')}
        label={t('password')}
        error={of.errorOf('password')}
        hint={<PasswordStrengthNote password={password} />}
        autoComplete="new-password"
        {...of.form.register('password')}
      />
      <StartChoiceField error={of.errorOf('start')} {...of.form.register('start')} />
      <SubmitRow pending={of.pending} label={t('submit')} />
    </ActionForm>
  );
}
