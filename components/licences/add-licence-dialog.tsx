'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { FormFooter } from '@/components/clients/form-footer';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { createLicenceSchema } from '@/lib/domain/licences/licence-input';
import { createLicenceAction } from '@/lib/server/licences/actions';
import { LicenceNumberNote } from './licence-number-note';

interface Props {
  orgId: string;
  clientId: string;
  holderName: string;
}

/** One more licence of a client. */
export function AddLicenceDialog({ orgId, clientId, holderName }: Props) {
  const t = useTranslations('licences');
  const [open, setOpen] = useState(false);
  const { form, submit, pending, failure, errorOf, fieldId } = useActionForm({
    schema: createLicenceSchema,
    defaultValues: { clientId, number: '', holderName, seats: '', issuedOn: '', expiresOn: '' },
    send: (values) => createLicenceAction({ orgId, ...values }),
    onDone: () => {
      setOpen(false);
      form.reset();
      toast.success(t('added'));
    },
  });
  const { register, watch } = form;
  const bind = (name: 'number' | 'holderName' | 'seats' | 'issuedOn' | 'expiresOn') => ({
    id: fieldId(name),
    error: errorOf(name),
    label: t(`fields.${name}`),
  });
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      }
      title={t('add')}
    >
      <form onSubmit={submit} noValidate className="grid gap-4 pb-4">
        <Field {...bind('number')} hint={t('hints.number')} required>
          <Input {...register('number')} autoComplete="off" spellCheck={false} />
        </Field>
        <LicenceNumberNote number={watch('number')} />
        <Field {...bind('holderName')} required>
          <Input {...register('holderName')} autoComplete="off" />
        </Field>
        <Field {...bind('seats')} hint={t('hints.seats')} required>
          <Input {...register('seats')} inputMode="numeric" autoComplete="off" />
        </Field>
        <div className="grid gap-4 wide:grid-cols-2">
          <Field {...bind('issuedOn')} required={false}>
            <DateField {...register('issuedOn')} />
          </Field>
          <Field {...bind('expiresOn')} required={false}>
            <DateField {...register('expiresOn')} />
          </Field>
        </div>
        <FormFooter
          label={t('add')}
          pending={pending}
          failure={failure}
          sentence={failure?.code === 'duplicate' ? t('taken') : undefined}
        />
      </form>
    </Dialog>
  );
}
