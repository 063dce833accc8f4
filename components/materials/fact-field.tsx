'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { LONG_TERM } from '@/lib/domain/materials/field-values';
import type { Field as MaterialField } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { SlotFact } from '@/lib/domain/materials/slot';
import { LongTermField } from './long-term-field';
import { StaffTable } from './staff-table';
import type { useFactForm } from './use-fact-form';

interface Props {
  kind: MaterialKind;
  field: MaterialField;
  stored: SlotFact | undefined;
  form: ReturnType<typeof useFactForm>['of'];
}

/** One value of a kind, asked for in the way its type is typed. */
export function FactField({ kind, field, stored, form }: Props) {
  const t = useTranslations();
  const name = `facts.${field.name}` as const;
  const label = t(`fields.${kind}.${field.name}`);
  const hintKey = `fieldHints.${kind}.${field.name}`;
  const kept = field.sensitive && typeof stored?.value === 'string' ? stored.value : undefined;
  const hint =
    kept === undefined ? t.has(hintKey) && t(hintKey) : t('materials.facts.kept', { masked: kept });
  if (field.type === 'staff-list') return <StaffTable label={label} name={name} form={form} />;
  if (field.type === 'yes-no') {
    return (
      <Controller
        control={form.form.control}
        name={name}
        render={({ field: control }) => (
          <RadioGroup
            legend={label}
            hint={field.eyes ? t('materials.facts.eyes') : hint}
            error={form.errorOf(name)}
            name={`${form.fieldId(name)}`}
            value={typeof control.value === 'string' ? control.value : ''}
            onChange={control.onChange}
            onBlur={control.onBlur}
            options={['yes', 'no', ''].map((value) => ({
              value,
              label: t(`materials.answers.${value || 'unknown'}`),
            }))}
            className="flex flex-wrap gap-x-5 gap-y-0 [&>p]:w-full"
          />
        )}
      />
    );
  }
  return (
    <Field
      id={form.fieldId(name)}
      label={label}
      hint={hint || undefined}
      error={form.errorOf(name)}
      required={field.optional ? false : undefined}
    >
      <Control field={field} name={name} form={form} />
    </Field>
  );
}

function Control({
  field,
  name,
  form,
}: Pick<Props, 'field' | 'form'> & { name: `facts.${string}` }) {
  const t = useTranslations();
  const wiring = form.form.register(name);
  switch (field.type) {
    case 'day':
      return <DateField {...wiring} />;
    case 'day-or-long-term':
      return <LongTermField form={form} name={name} longTerm={LONG_TERM} />;
    case 'choice':
      return (
        <NativeSelect {...wiring}>
          <option value="">{t('materials.facts.choose')}</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {t(`choices.${field.name}.${option}`)}
            </option>
          ))}
        </NativeSelect>
      );
    case 'integer':
    case 'number':
      return <Input {...wiring} inputMode="decimal" autoComplete="off" className="max-w-52" />;
    case 'text':
      return field.maxLength > 400 ? (
        <Textarea {...wiring} rows={3} maxLength={field.maxLength} />
      ) : (
        <Input {...wiring} autoComplete="off" maxLength={field.maxLength} />
      );
    case 'entity-name':
    case 'uscc':
    case 'id-card':
    case 'icp-number':
    case 'code-number':
    case 'domain-name':
      return <Input {...wiring} autoComplete="off" spellCheck={false} />;
    case 'yes-no':
    case 'staff-list':
      return null;
  }
}
