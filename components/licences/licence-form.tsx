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
import { editLicenceSchema } from '@/lib/domain/licences/licence-input';
import type { ErrorValues } from '@/lib/errors';
import { editLicenceAction } from '@/lib/server/licences/actions';
import type { LicencePage } from '@/lib/server/licences/loaders';
import { LicenceNumberNote } from './licence-number-note';

interface Props {
  orgId: string;
  licence: LicencePage['licence'];
  onClose: () => void;
}

/** What the licence says, and its cancellation: the two days of which only both exempt (S2). */
export function LicenceForm({ orgId, licence, onClose }: Props) {
  const t = useTranslations('licences');
  const [theirs, setTheirs] = useState<ErrorValues>();
  const { form, submit, pending, failure, errorOf, fieldId, problems, draft } = useActionForm({
    schema: editLicenceSchema,
    defaultValues: {
      id: licence.id,
      version: licence.version,
      number: licence.number,
      holderName: licence.holderName,
      seats: licence.seats,
      issuedOn: licence.issuedOn,
      expiresOn: licence.expiresOn,
      cancellationAppliedOn: licence.cancellationAppliedOn,
      cancellationNoticeOn: licence.cancellationNoticeOn,
    },
    draft: `licence.${licence.id}.${licence.version}`,
    send: (values) => editLicenceAction({ orgId, ...values }),
    onConflict: setTheirs,
    onDone: () => {
      toast.success(t('saved'));
      onClose();
    },
  });
  const { register, watch, setValue, getValues } = form;
  const bind = (name: (typeof fields)[number]) => ({
    id: fieldId(name),
    error: errorOf(name),
    label: t(`fields.${name}`),
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {theirs && (
        <ConflictCallout
          theirs={theirs}
          fields={fields.map((name) => ({
            name,
            label: t(`fields.${name}`),
            mine: String(getValues(name) ?? ''),
          }))}
          pending={pending}
          onKeepMine={() => {
            setValue('version', Number(theirs.version));
            setTheirs(undefined);
            submit();
          }}
          onTakeTheirs={() => {
            draft.drop();
            window.location.reload();
          }}
        />
      )}
      <ErrorSummary problems={problems} />
      <div className="grid gap-4 wide:grid-cols-2">
        <div className="grid content-start gap-1.5">
          <Field {...bind('number')} hint={t('hints.number')} required>
            <Input {...register('number')} autoComplete="off" spellCheck={false} />
          </Field>
          <LicenceNumberNote number={watch('number')} />
        </div>
        <Field {...bind('holderName')} required>
          <Input {...register('holderName')} autoComplete="off" />
        </Field>
        <Field {...bind('seats')} hint={t('hints.seats')} required className="wide:col-span-2">
          <Input {...register('seats')} inputMode="numeric" className="max-w-52" />
        </Field>
        <Field {...bind('issuedOn')}>
          <DateField {...register('issuedOn')} />
        </Field>
        <Field {...bind('expiresOn')}>
          <DateField {...register('expiresOn')} />
        </Field>
        <Field {...bind('cancellationAppliedOn')} hint={t('hints.cancellationAppliedOn')}>
          <DateField {...register('cancellationAppliedOn')} />
        </Field>
        <Field {...bind('cancellationNoticeOn')} hint={t('hints.cancellationNoticeOn')}>
          <DateField {...register('cancellationNoticeOn')} />
        </Field>
      </div>
      <FormFooter
        label={t('save')}
        pending={pending}
        failure={failure}
        sentence={failure?.code === 'duplicate' ? t('taken') : undefined}
      >
        <Button onClick={onClose}>{t('cancel')}</Button>
      </FormFooter>
    </form>
  );
}

const fields = [
  'number',
  'holderName',
  'seats',
  'issuedOn',
  'expiresOn',
  'cancellationAppliedOn',
  'cancellationNoticeOn',
] as const;
