'use client';

import { CalendarPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { startSeasonSchema } from '@/lib/domain/season/season-input';
import { paths } from '@/lib/paths';
import { startSeasonAction } from '@/lib/server/seasons/actions';
import { FormFooter } from './form-footer';

interface Props {
  orgId: string;
  licences: readonly { readonly id: string; readonly number: string }[];
  year: number;
}

/** Opens a year's inspection; last year's lasting documents come along as proposals only. */
export function StartSeasonDialog({ orgId, licences, year }: Props) {
  const t = useTranslations('seasons');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { form, submit, pending, failure, errorOf, fieldId } = useActionForm({
    schema: startSeasonSchema,
    defaultValues: { licenceId: licences[0]?.id ?? '', year, carryOver: true },
    send: (values) => startSeasonAction({ orgId, ...values }),
    onDone: (data) => data && router.push(paths.season(orgId, data.id)),
  });
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button>
          <CalendarPlus aria-hidden />
          {t('start')}
        </Button>
      }
      title={t('start')}
      description={t('startDescription')}
    >
      <form onSubmit={submit} noValidate className="grid gap-4 pb-4">
        <Field id={fieldId('licenceId')} label={t('fields.licence')} error={errorOf('licenceId')}>
          <NativeSelect {...form.register('licenceId')}>
            {licences.map((licence) => (
              <option key={licence.id} value={licence.id}>
                {licence.number}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field
          id={fieldId('year')}
          label={t('fields.year')}
          hint={t('hints.year')}
          error={errorOf('year')}
        >
          <Input {...form.register('year')} inputMode="numeric" className="max-w-52" />
        </Field>
        <Checkbox
          {...form.register('carryOver')}
          label={t('fields.carryOver')}
          hint={t('hints.carryOver')}
        />
        <FormFooter
          label={t('startNow')}
          pending={pending}
          failure={failure}
          sentence={failure?.code === 'duplicate' ? t('exists') : undefined}
        >
          <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
        </FormFooter>
      </form>
    </Dialog>
  );
}
