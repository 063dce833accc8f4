'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ConflictCallout } from '@/components/clients/conflict-callout';
import { FormFooter } from '@/components/clients/form-footer';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { Textarea } from '@/components/ui/textarea';
import type { CivilDate } from '@/lib/domain/civil-date';
import { complaintChannels, complaintFormSchema } from '@/lib/domain/complaints/complaint-input';
import type { ErrorValues } from '@/lib/errors';
import { addComplaintAction, editComplaintAction } from '@/lib/server/complaints/actions';
import type { ComplaintRow } from '@/lib/server/complaints/loaders';

interface Props {
  orgId: string;
  seasonId: string;
  today: CivilDate;
  complaint: ComplaintRow | undefined;
  onClose: () => void;
}

/** One complaint; its number is sealed on arrival and never shown whole again. */
export function ComplaintForm({ orgId, seasonId, today, complaint, onClose }: Props) {
  const t = useTranslations('complaints');
  const [theirs, setTheirs] = useState<ErrorValues>();
  const [version, setVersion] = useState(complaint?.version);
  const { form, submit, pending, failure, errorOf, fieldId, problems, draft } = useActionForm({
    schema: complaintFormSchema,
    defaultValues: {
      channel: complaint?.channel ?? '12321',
      reference: complaint?.reference ?? '',
      receivedOn: complaint?.receivedOn ?? today,
      content: complaint?.content ?? '',
      handling: complaint?.handling ?? '',
      rectification: complaint?.rectification ?? '',
      calledNumber: '',
    },
    draft: `complaint.${complaint?.id ?? seasonId}`,
    send: (values) =>
      complaint === undefined || version === undefined
        ? addComplaintAction({ orgId, seasonId, ...values })
        : editComplaintAction({ orgId, id: complaint.id, version, ...values }).then(withoutData),
    onConflict: setTheirs,
    onDone: () => {
      toast.success(complaint === undefined ? t('added') : t('saved'));
      onClose();
    },
  });
  const { register, getValues } = form;
  const bind = (name: (typeof fields)[number]) => ({
    id: fieldId(name),
    error: errorOf(name),
    label: t(`fields.${name}`),
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-4 pb-4">
      {theirs && (
        <ConflictCallout
          theirs={theirs}
          fields={fields
            .filter((name) => name !== 'calledNumber')
            .map((name) => ({ name, label: t(`fields.${name}`), mine: getValues(name) ?? '' }))}
          pending={pending}
          onKeepMine={() => {
            setVersion(Number(theirs.version));
            setTheirs(undefined);
          }}
          onTakeTheirs={() => {
            draft.drop();
            window.location.reload();
          }}
        />
      )}
      <ErrorSummary problems={problems} />
      <div className="grid gap-4 wide:grid-cols-2">
        <Field {...bind('channel')} required>
          <NativeSelect {...register('channel')}>
            {complaintChannels.map((channel) => (
              <option key={channel} value={channel}>
                {t(`channels.${channel}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field {...bind('receivedOn')} required>
          <DateField {...register('receivedOn')} />
        </Field>
        <Field {...bind('reference')} required={false}>
          <Input {...register('reference')} autoComplete="off" />
        </Field>
        <Field
          {...bind('calledNumber')}
          required={false}
          hint={
            complaint?.calledNumberMasked
              ? t('hints.numberKept', { masked: complaint.calledNumberMasked })
              : t('hints.calledNumber')
          }
        >
          <Input {...register('calledNumber')} inputMode="tel" autoComplete="off" />
        </Field>
      </div>
      <Field {...bind('content')} required>
        <Textarea {...register('content')} rows={3} />
      </Field>
      <Field {...bind('handling')} required={false} hint={t('hints.handling')}>
        <Textarea {...register('handling')} rows={2} />
      </Field>
      <Field {...bind('rectification')} required={false} hint={t('hints.rectification')}>
        <Input {...register('rectification')} autoComplete="off" />
      </Field>
      <FormFooter label={t('save')} pending={pending} failure={failure}>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </FormFooter>
    </form>
  );
}

const fields = [
  'channel',
  'receivedOn',
  'reference',
  'calledNumber',
  'content',
  'handling',
  'rectification',
] as const;

const withoutData = <Result extends { data?: unknown }>({ data: _data, ...rest }: Result) => rest;
