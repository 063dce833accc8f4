'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { editClientSchema } from '@/lib/domain/clients/client-input';
import { answers, answerSchema } from '@/lib/domain/inputs/answer';
import type { ErrorValues } from '@/lib/errors';
import { editClientAction } from '@/lib/server/clients/actions';
import type { ClientPage } from '@/lib/server/clients/loaders';
import { ConflictCallout } from './conflict-callout';
import { FormFooter } from './form-footer';
import { FormerNamesFields } from './former-names-fields';
import { ProvinceSelect } from './province-select';
import { UsccNote } from './uscc-note';

interface Props {
  orgId: string;
  client: ClientPage['client'];
  onClose: () => void;
}

/** The facts of a company, changed by a person; two at once are both shown what they differ in. */
export function ClientForm({ orgId, client, onClose }: Props) {
  const t = useTranslations();
  const [theirs, setTheirs] = useState<ErrorValues>();
  const actionForm = useActionForm({
    schema: editClientSchema,
    defaultValues: { ...client.facts, id: client.id, version: client.version },
    draft: `client.${client.id}.${client.version}`,
    send: (values) => editClientAction({ orgId, ...values }),
    onConflict: setTheirs,
    onDone: () => {
      toast.success(t('clients.saved'));
      onClose();
    },
  });
  const { form, submit, pending, failure, errorOf, fieldId, problems, draft } = actionForm;
  const { register, watch, setValue, getValues } = form;
  const bind = (name: (typeof texts)[number] | 'province') => ({
    id: fieldId(name),
    error: errorOf(name),
    label: t(`clients.fields.${name}`),
  });
  const answer = (value: string) => {
    const known = answerSchema.safeParse(value);
    return known.success ? t(`clients.answers.${known.data}`) : value;
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {theirs && (
        <ConflictCallout
          theirs={theirs}
          fields={[
            ...texts.map((name) => ({
              name,
              label: t(`clients.fields.${name}`),
              mine: getValues(name) ?? '',
            })),
            {
              name: 'province',
              label: t('clients.fields.province'),
              mine: getValues('province') ?? '',
            },
            {
              name: 'holdsCodeNumber',
              label: t('clients.fields.holdsCodeNumber'),
              mine: answer(getValues('holdsCodeNumber') ?? 'unknown'),
              show: answer,
            },
          ]}
          pending={pending}
          onKeepMine={() => {
            setValue('version', Number(theirs.version));
            setTheirs(undefined);
            submit();
          }}
          onTakeTheirs={() => {
            draft.drop();
            onClose();
            window.location.reload();
          }}
        />
      )}
      <ErrorSummary problems={problems} />
      <div className="grid gap-4 wide:grid-cols-2">
        <Field {...bind('name')} required className="wide:col-span-2">
          <Input {...register('name')} autoComplete="off" />
        </Field>
        <Field {...bind('uscc')}>
          <Input {...register('uscc')} autoComplete="off" spellCheck={false} />
        </Field>
        <Field {...bind('province')}>
          <ProvinceSelect {...register('province')} />
        </Field>
        <div className="wide:col-span-2 empty:hidden">
          <UsccNote text={watch('uscc') ?? ''} province={watch('province') ?? ''} />
        </div>
        <Field {...bind('legalRepresentative')}>
          <Input {...register('legalRepresentative')} autoComplete="off" />
        </Field>
        <Field {...bind('address')}>
          <Input {...register('address')} autoComplete="off" />
        </Field>
      </div>
      <FormerNamesFields actionForm={actionForm} />
      <RadioGroup
        {...register('holdsCodeNumber')}
        legend={t('clients.fields.holdsCodeNumber')}
        options={answers.map((value) => ({ value, label: t(`clients.answers.${value}`) }))}
        hint={t('clients.hints.holdsCodeNumber')}
      />
      <FormFooter label={t('clients.form.save')} pending={pending} failure={failure}>
        <Button onClick={onClose}>{t('clients.form.cancel')}</Button>
      </FormFooter>
    </form>
  );
}

const texts = ['name', 'uscc', 'legalRepresentative', 'address'] as const;
