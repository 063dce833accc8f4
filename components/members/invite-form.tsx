'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { TextField } from '@/components/forms/text-field';
import { useActionForm } from '@/components/forms/use-action-form';
import { RadioGroup } from '@/components/ui/radio-group';
import { inviteMemberSchema } from '@/lib/domain/people/member-input';
import { roles as allRoles } from '@/lib/domain/tenancy/roles';
import { inviteMemberAction } from '@/lib/server/members/actions';

interface Props {
  orgId: string;
  onInvited: (token: string) => void;
}

export function InviteForm({ orgId, onInvited }: Props) {
  const t = useTranslations('members.invite');
  const roles = useTranslations('roles');
  const of = useActionForm({
    schema: inviteMemberSchema,
    defaultValues: { email: '', role: 'officer' },
    send: (values) => inviteMemberAction({ orgId, ...values }),
    onDone: (invited) => invited && onInvited(invited.token),
  });
  return (
    <ActionForm of={of} summaryFrom={2} className="pb-4">
      <TextField of={of} name="email" type="email" label={t('email')} autoComplete="off" />
      <RadioGroup
        legend={t('role')}
        options={allRoles.map((value) => ({
          value,
          label: roles(`${value}.name`),
          hint: roles(`${value}.hint`),
        }))}
        error={of.errorOf('role')}
        {...of.form.register('role')}
      />
      <SubmitRow pending={of.pending} label={t('submit')} />
    </ActionForm>
  );
}
