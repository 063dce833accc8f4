'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/forms/use-action-form';
import { LicenceNumberNote } from '@/components/licences/licence-number-note';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ButtonLink } from '@/components/ui/link';
import { RadioGroup } from '@/components/ui/radio-group';
import { answers } from '@/lib/domain/inputs/answer';
import { openCaseSchema } from '@/lib/domain/season/season-input';
import { paths } from '@/lib/paths';
import { openCaseAction } from '@/lib/server/seasons/actions';
import { FormFooter } from './form-footer';
import { ProvinceSelect } from './province-select';
import { UsccNote } from './uscc-note';

/** Client, licence and season in one go: the shortest way to a verdict. */
export function NewCaseForm({ orgId, year }: { orgId: string; year: number }) {
  const t = useTranslations();
  const router = useRouter();
  const { form, submit, pending, failure, errorOf, fieldId, problems } = useActionForm({
    schema: openCaseSchema,
    defaultValues: {
      name: '',
      uscc: '',
      legalRepresentative: '',
      province: '',
      number: '',
      holderName: '',
      seats: '',
      expiresOn: '',
      year,
      holdsCodeNumber: 'unknown',
    },
    draft: `new-case.${orgId}`,
    send: (values) => openCaseAction({ orgId, ...values }),
    onDone: (data) => data && router.push(paths.season(orgId, data.seasonId)),
  });
  const { register, watch, getValues, setValue } = form;
  const field = (
    name:
      | 'name'
      | 'uscc'
      | 'legalRepresentative'
      | 'province'
      | 'number'
      | 'holderName'
      | 'seats'
      | 'expiresOn'
      | 'year',
  ) => ({ id: fieldId(name), error: errorOf(name) }) as const;

  /** The holder is nearly always the company: offered, never overwritten. */
  function offerHolder() {
    if (getValues('holderName').trim() === '') setValue('holderName', getValues('name').trim());
  }

  return (
    <form onSubmit={submit} noValidate className="grid max-w-3xl gap-5">
      <ErrorSummary problems={problems} />
      <Card>
        <CardHeader level={2} title={t('clients.new.company')} />
        <CardBody className="grid gap-4 wide:grid-cols-2">
          <Field
            {...field('name')}
            label={t('clients.fields.name')}
            hint={t('clients.hints.name')}
            required
            className="wide:col-span-2"
          >
            <Input {...register('name', { onBlur: offerHolder })} autoComplete="off" />
          </Field>
          <Field {...field('uscc')} label={t('clients.fields.uscc')} required={false}>
            <Input {...register('uscc')} autoComplete="off" spellCheck={false} />
          </Field>
          <Field {...field('province')} label={t('clients.fields.province')} required={false}>
            <ProvinceSelect {...register('province')} />
          </Field>
          <div className="wide:col-span-2 empty:hidden">
            <UsccNote text={watch('uscc') ?? ''} province={watch('province') ?? ''} />
          </div>
          <Field
            {...field('legalRepresentative')}
            label={t('clients.fields.legalRepresentative')}
            required={false}
          >
            <Input {...register('legalRepresentative')} autoComplete="off" />
          </Field>
          <RadioGroup
            {...register('holdsCodeNumber')}
            legend={t('clients.fields.holdsCodeNumber')}
            options={answers.map((value) => ({ value, label: t(`clients.answers.${value}`) }))}
            hint={t('clients.hints.holdsCodeNumber')}
          />
        </CardBody>
      </Card>
      <Card>
        <CardHeader level={2} title={t('clients.new.licence')} />
        <CardBody className="grid gap-4 wide:grid-cols-2">
          <div className="grid content-start gap-1.5">
            <Field
              {...field('number')}
              label={t('licences.fields.number')}
              hint={t('licences.hints.number')}
              required
            >
              <Input {...register('number')} autoComplete="off" spellCheck={false} />
            </Field>
            <LicenceNumberNote number={watch('number')} />
          </div>
          <Field
            {...field('holderName')}
            label={t('licences.fields.holderName')}
            hint={t('licences.hints.holderName')}
            required
          >
            <Input {...register('holderName')} autoComplete="off" />
          </Field>
          <Field
            {...field('seats')}
            label={t('licences.fields.seats')}
            hint={t('licences.hints.seats')}
            required
          >
            <Input
              {...register('seats')}
              inputMode="numeric"
              autoComplete="off"
              className="max-w-52"
            />
          </Field>
          <Field {...field('expiresOn')} label={t('licences.fields.expiresOn')} required={false}>
            <DateField {...register('expiresOn')} />
          </Field>
        </CardBody>
      </Card>
      <Card>
        <CardHeader level={2} title={t('clients.new.season')} />
        <CardBody>
          <Field
            {...field('year')}
            label={t('seasons.fields.year')}
            hint={t('seasons.hints.year')}
            required
          >
            <Input
              {...register('year')}
              inputMode="numeric"
              autoComplete="off"
              className="max-w-52"
            />
          </Field>
        </CardBody>
      </Card>
      <FormFooter
        label={t('clients.new.submit')}
        pending={pending}
        failure={failure}
        sentence={failure?.code === 'duplicate' ? t('licences.taken') : undefined}
      >
        <ButtonLink href={paths.workspace(orgId)} variant="ghost">
          {t('clients.form.cancel')}
        </ButtonLink>
      </FormFooter>
    </form>
  );
}
