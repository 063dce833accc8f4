'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useFieldArray } from 'react-hook-form';
import type { z } from 'zod';
import type { ActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { MAX_FORMER_NAMES, type editClientSchema } from '@/lib/domain/clients/client-input';

interface Props {
  actionForm: ActionForm<z.input<typeof editClientSchema>, z.output<typeof editClientSchema>>;
}

/** 曾用名, each with the days it was the name: a document from then may bear it. */
export function FormerNamesFields({ actionForm }: Props) {
  const t = useTranslations('clients.former');
  const { form, fieldId, errorOf } = actionForm;
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'formerNames' });
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 text-md font-medium">{t('legend')}</legend>
      {fields.map((field, index) => (
        <div
          key={field.id}
          className="grid items-start gap-3 rounded-lg border px-3 py-3 wide:grid-cols-[1fr_11rem_11rem_auto]"
        >
          <Field
            id={fieldId(`formerNames.${index}.name`)}
            label={t('name')}
            error={errorOf(`formerNames.${index}.name`)}
          >
            <Input {...form.register(`formerNames.${index}.name`)} autoComplete="off" />
          </Field>
          <Field
            id={fieldId(`formerNames.${index}.from`)}
            label={t('from')}
            error={errorOf(`formerNames.${index}.from`)}
          >
            <DateField {...form.register(`formerNames.${index}.from`)} />
          </Field>
          <Field
            id={fieldId(`formerNames.${index}.until`)}
            label={t('until')}
            error={errorOf(`formerNames.${index}.until`)}
          >
            <DateField {...form.register(`formerNames.${index}.until`)} />
          </Field>
          <IconButton label={t('remove')} onClick={() => remove(index)} className="wide:mt-7">
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      ))}
      {fields.length < MAX_FORMER_NAMES && (
        <div>
          <Button size="sm" onClick={() => append({ name: '', from: '', until: '' })}>
            <Plus aria-hidden />
            {t('add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
