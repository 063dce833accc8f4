'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ConflictCallout } from '@/components/clients/conflict-callout';
import { FormFooter } from '@/components/clients/form-footer';
import { useActionForm } from '@/components/forms/use-action-form';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { answers, answerSchema } from '@/lib/domain/inputs/answer';
import { shanghaiMinute } from '@/lib/domain/inputs/instant';
import { filingEventsSchema } from '@/lib/domain/season/season-input';
import type { ErrorValues } from '@/lib/errors';
import type { TimelinePage } from '@/lib/server/deadlines/loaders';
import { recordFilingAction } from '@/lib/server/seasons/actions';

interface Props {
  orgId: string;
  season: TimelinePage['season'];
}

/** What happened to the filing, as a person records it: the verdict follows at once. */
export function FilingForm({ orgId, season }: Props) {
  const t = useTranslations('seasons.filing');
  const yesNo = useTranslations('clients.answers');
  const [theirs, setTheirs] = useState<ErrorValues>();
  const { form, submit, pending, failure, errorOf, fieldId, problems, draft } = useActionForm({
    schema: filingEventsSchema,
    defaultValues: {
      id: season.id,
      version: season.version,
      plannedOn: season.plannedOn,
      submittedAt: minute(season.submittedAt ?? ''),
      returnedOn: season.returnedOn,
      confirmedAt: minute(season.confirmedAt ?? ''),
      cancellationMarkedOn: season.cancellationMarkedOn,
      mergerUnderWay: season.mergerUnderWay,
    },
    draft: `filing.${season.id}.${season.version}`,
    send: (values) => recordFilingAction({ orgId, ...values }),
    onConflict: setTheirs,
    onDone: () => toast.success(t('saved')),
  });
  const { register, setValue, getValues } = form;
  const bind = (name: (typeof days)[number] | (typeof minutes)[number]) => ({
    id: fieldId(name),
    error: errorOf(name),
    label: t(`fields.${name}`),
    hint: t(`hints.${name}`),
  });
  const answer = (value: string) => {
    const known = answerSchema.safeParse(value);
    return known.success ? yesNo(known.data) : value;
  };
  return (
    <Card className="print:hidden">
      <CardHeader level={2} title={t('title')} />
      <CardBody>
        <form onSubmit={submit} noValidate className="grid gap-4">
          {theirs && (
            <ConflictCallout
              theirs={theirs}
              fields={[
                ...days.map((name) => ({
                  name,
                  label: t(`fields.${name}`),
                  mine: getValues(name) ?? '',
                })),
                ...minutes.map((name) => ({
                  name,
                  label: t(`fields.${name}`),
                  mine: getValues(name) ?? '',
                  show: minute,
                })),
                {
                  name: 'mergerUnderWay',
                  label: t('fields.mergerUnderWay'),
                  mine: answer(getValues('mergerUnderWay') ?? 'unknown'),
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
                window.location.reload();
              }}
            />
          )}
          <ErrorSummary problems={problems} />
          <div className="grid gap-4 wide:grid-cols-3">
            {days.map((name) => (
              <Field key={name} {...bind(name)}>
                <DateField {...register(name)} />
              </Field>
            ))}
            {minutes.map((name) => (
              <Field key={name} {...bind(name)}>
                <Input
                  {...register(name)}
                  placeholder="2026-03-02 09:30"
                  autoComplete="off"
                  className="max-w-52"
                />
              </Field>
            ))}
          </div>
          <RadioGroup
            {...register('mergerUnderWay')}
            legend={t('fields.mergerUnderWay')}
            options={answers.map((value) => ({ value, label: yesNo(value) }))}
          />
          <FormFooter label={t('save')} pending={pending} failure={failure} />
        </form>
      </CardBody>
    </Card>
  );
}

const days = ['plannedOn', 'returnedOn', 'cancellationMarkedOn'] as const;
const minutes = ['submittedAt', 'confirmedAt'] as const;

const minute = (iso: string): string => (iso === '' ? '' : shanghaiMinute(iso));
