'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { TextField } from '@/components/forms/text-field';
import { useActionForm } from '@/components/forms/use-action-form';
import { createWorkspaceSchema } from '@/lib/domain/people/account-input';
import { addOrganisationAction } from '@/lib/server/organisations/actions';
import { StartChoiceField } from './start-choice-field';
import { useEnterWorkspace } from './use-enter-workspace';

/** One more workspace for somebody who is signed in. */
export function AddOrganisationForm() {
  const t = useTranslations('setup');
  const enter = useEnterWorkspace();
  const of = useActionForm({
    schema: createWorkspaceSchema,
    defaultValues: { organisationName: '', start: 'empty' },
    send: addOrganisationAction,
    onDone: enter,
  });
  return (
    <ActionForm of={of} summaryFrom={2}>
      <TextField
        of={of}
        name="organisationName"
        label={t('organisationName')}
        hint={t('organisationNameHint')}
        autoComplete="organization"
      />
      <StartChoiceField error={of.errorOf('start')} {...of.form.register('start')} />
      <SubmitRow pending={of.pending} label={t('submit')} />
    </ActionForm>
  );
}
