'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { FormFooter } from '@/components/clients/form-footer';
import { useActionForm } from '@/components/forms/use-action-form';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { addMilestoneSchema } from '@/lib/domain/deadlines/deadline-input';
import { addMilestoneAction } from '@/lib/server/deadlines/actions';

/** A day of the workspace's own beside those the sources name. */
export function MilestoneForm({ orgId, seasonId }: { orgId: string; seasonId: string }) {
  const t = useTranslations('timeline.milestone');
  const { form, submit, pending, failure, errorOf, fieldId } = useActionForm({
    schema: addMilestoneSchema,
    defaultValues: { seasonId, title: '', day: '' },
    send: (values) => addMilestoneAction({ orgId, ...values }),
    onDone: () => {
      form.reset();
      toast.success(t('added'));
    },
  });
  return (
    <form
      onSubmit={submit}
      noValidate
      className="mt-3 grid items-start gap-3 wide:grid-cols-[1fr_13rem_auto] print:hidden"
    >
      <Field id={fieldId('title')} label={t('title')} error={errorOf('title')}>
        <Input {...form.register('title')} placeholder={t('titleHint')} autoComplete="off" />
      </Field>
      <Field id={fieldId('day')} label={t('day')} error={errorOf('day')}>
        <DateField {...form.register('day')} />
      </Field>
      <div className="wide:pt-7">
        <FormFooter label={t('add')} pending={pending} failure={failure} />
      </div>
    </form>
  );
}
