'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { TextField } from '@/components/forms/text-field';
import { useActionForm } from '@/components/forms/use-action-form';
import { renameOrganisationSchema } from '@/lib/domain/people/member-input';
import { renameOrganisationAction } from '@/lib/server/organisations/actions';

export function RenameForm({ organisation }: { organisation: { id: string; name: string } }) {
  const t = useTranslations('settings.organisation');
  const of = useActionForm({
    schema: renameOrganisationSchema,
    defaultValues: { name: organisation.name },
    send: (values) => renameOrganisationAction({ orgId: organisation.id, ...values }),
    onDone: () => toast.success(t('saved')),
  });
  return (
    <ActionForm of={of} summaryFrom={2}>
      <TextField of={of} name="name" label={t('name')} autoComplete="organization" />
      <SubmitRow pending={of.pending} label={t('save')} />
    </ActionForm>
  );
}
