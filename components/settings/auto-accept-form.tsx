'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { toast } from 'sonner';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { useActionForm } from '@/components/forms/use-action-form';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import { kindDefinitions, materialKinds } from '@/lib/domain/materials/kinds';
import {
  acceptThresholds,
  autoAcceptFormSchema,
  fromAutoAcceptForm,
  toAutoAcceptForm,
} from '@/lib/domain/reading/auto-accept';
import type { AutoAccept } from '@/lib/domain/reading/reading-input';
import { formatPercent } from '@/lib/format';
import { setAutoAcceptAction } from '@/lib/server/organisations/actions';

/** Where a workspace lets sure proposals through without a person; off until somebody says otherwise. */
export function AutoAcceptForm({ orgId, policy }: { orgId: string; policy: AutoAccept | null }) {
  const t = useTranslations('settings.autoAccept');
  const kinds = useTranslations('kinds');
  const locale = useLocale();
  const of = useActionForm({
    schema: autoAcceptFormSchema,
    defaultValues: toAutoAcceptForm(policy),
    send: (values) => setAutoAcceptAction({ orgId, autoAccept: fromAutoAcceptForm(values) }),
    onDone: () => toast.success(t('saved')),
  });
  const enabled = of.form.watch('enabled');
  return (
    <ActionForm of={of} summaryFrom={2}>
      <Checkbox label={t('enabled')} hint={t('enabledHint')} {...of.form.register('enabled')} />
      {enabled && (
        <>
          <Field
            id={of.fieldId('minCertainty')}
            label={t('threshold')}
            hint={t('thresholdHint')}
            error={of.errorOf('minCertainty')}
          >
            <NativeSelect {...of.form.register('minCertainty', { valueAsNumber: true })}>
              {acceptThresholds.map((threshold) => (
                <option key={threshold} value={threshold}>
                  {t('atLeast', { share: formatPercent(threshold, locale) })}
                </option>
              ))}
            </NativeSelect>
          </Field>
          <Controller
            control={of.form.control}
            name="kinds"
            render={({ field }) => (
              <fieldset className="grid gap-1">
                <legend id={of.fieldId('kinds')} tabIndex={-1} className="mb-1 text-md font-medium">
                  {t('kinds')}
                </legend>
                <div className="grid gap-x-5 sm:grid-cols-2">
                  {readableKinds.map((kind) => (
                    <Checkbox
                      key={kind}
                      label={
                        <>
                          {kinds(`${kind}.name`)}{' '}
                          <span className="text-sm text-soft">{kindDefinitions[kind].row}</span>
                        </>
                      }
                      checked={field.value.includes(kind)}
                      onChange={({ target }) =>
                        field.onChange(
                          target.checked
                            ? [...field.value, kind]
                            : field.value.filter((one) => one !== kind),
                        )
                      }
                    />
                  ))}
                </div>
                {of.errorOf('kinds') && <p className="text-sm text-fail">{t('kindsMissing')}</p>}
              </fieldset>
            )}
          />
        </>
      )}
      <SubmitRow pending={of.pending} label={t('save')} />
    </ActionForm>
  );
}

/** Kinds that state anything a machine may propose. */
const readableKinds = materialKinds.filter((kind) => fieldsOfKind[kind].some(({ eyes }) => !eyes));
