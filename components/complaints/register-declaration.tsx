'use client';

import { useLocale, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { FormFooter } from '@/components/clients/form-footer';
import { useActionForm } from '@/components/forms/use-action-form';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { StatusIcon } from '@/components/ui/status';
import type { CivilDate } from '@/lib/domain/civil-date';
import { registerCompleteSchema } from '@/lib/domain/season/season-input';
import { formatDay } from '@/lib/format';
import type { ComplaintRegister } from '@/lib/server/complaints/loaders';
import { declareRegisterAction } from '@/lib/server/seasons/actions';

interface Props {
  orgId: string;
  season: ComplaintRegister['season'];
  today: CivilDate;
  count: number;
  mayWrite: boolean;
}

/** Without this declaration an empty register means nobody knows, not that there were no complaints. */
export function RegisterDeclaration({ orgId, season, today, count, mayWrite }: Props) {
  const t = useTranslations('complaints.declaration');
  const locale = useLocale();
  const { call, pending: takingBack } = useAction();
  const declared = season.complaintRegisterConfirmedOn;
  const { id, version } = season;
  const { form, submit, pending, failure, errorOf, fieldId } = useActionForm({
    schema: registerCompleteSchema,
    defaultValues: { id, version, asOf: today },
    send: (values) => declareRegisterAction({ orgId, ...values }),
    onDone: () => toast.success(t('done')),
  });
  return (
    <Card className="mb-4 grid gap-3 px-4 py-3.5 wide:px-5">
      <div className="flex items-start gap-2.5">
        <StatusIcon outcome={declared === null ? 'unknown' : 'pass'} className="mt-1" />
        <div>
          <h2 className="font-semibold">
            {declared === null
              ? t('notDeclared')
              : t('declared', { day: formatDay(declared, locale) })}
          </h2>
          <p className="max-w-[46rem] text-md text-soft">
            {declared === null ? t('why', { count }) : t('meaning')}
          </p>
        </div>
      </div>
      {mayWrite && declared === null && (
        <form onSubmit={submit} noValidate className="flex flex-wrap items-end gap-3 print:hidden">
          <Field id={fieldId('asOf')} label={t('asOf')} error={errorOf('asOf')}>
            <DateField {...form.register('asOf')} />
          </Field>
          <FormFooter label={t('declare')} pending={pending} failure={failure} />
        </form>
      )}
      {mayWrite && declared !== null && (
        <div className="print:hidden">
          <Button
            size="sm"
            pending={takingBack}
            onClick={() =>
              void call(() => declareRegisterAction({ orgId, id, version, asOf: null }))
            }
          >
            {t('takeBack')}
          </Button>
        </div>
      )}
    </Card>
  );
}
