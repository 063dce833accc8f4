'use client';

import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { Textarea } from '@/components/ui/textarea';
import { LONG_TERM } from '@/lib/domain/materials/field-values';
import type { Field as MaterialField } from '@/lib/domain/materials/fields';
import { fromFormValue } from '@/lib/domain/materials/form-value';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { factSchemaOf } from '@/lib/domain/materials/schema-of-kind';

interface Props {
  kind: MaterialKind;
  field: MaterialField;
  /** As a form holds it: text, `yes`, a day. */
  initial: string;
  pending: boolean;
  onSave: (value: unknown) => void;
  onCancel: () => void;
}

/** One value typed over what was read; Enter saves, Esc leaves it as it was. */
export function ValueEditor({ kind, field, initial, pending, onSave, onCancel }: Props) {
  const t = useTranslations();
  const [typed, setTyped] = useState(initial);
  const [error, setError] = useState<string>();

  function save() {
    const value = fromFormValue(field, typed, null);
    if (value === null) return setError('validation.required');
    const parsed = factSchemaOf(kind, field.name).safeParse(value);
    if (!parsed.success) return setError(parsed.error.issues[0]?.message ?? 'validation.invalid');
    onSave(value);
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      save();
    }
  }

  const label = t('reading.review.corrected', { field: t(`fields.${kind}.${field.name}`) });
  return (
    <div onKeyDown={press} className="grid gap-2">
      <Field label={label} error={error && (t.has(error) ? t(error) : t('validation.invalid'))}>
        <Control
          field={field}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setError(undefined);
          }}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="primary" pending={pending} onClick={save}>
          {t('reading.review.save')}
        </Button>
        <Button size="sm" onClick={onCancel}>
          {t('reading.review.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface ControlProps {
  field: MaterialField;
  value: string;
  onChange: (value: string) => void;
}

function Control({ field, value, onChange }: ControlProps) {
  const t = useTranslations();
  const typing = {
    value,
    autoFocus: true,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  if (field.type === 'day') return <DateField {...typing} />;
  if (field.type === 'day-or-long-term') {
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <DateField
          {...typing}
          value={value === LONG_TERM ? '' : value}
          disabled={value === LONG_TERM}
        />
        <Checkbox
          label={t('materials.facts.longTerm')}
          checked={value === LONG_TERM}
          onChange={(event) => onChange(event.target.checked ? LONG_TERM : '')}
        />
      </div>
    );
  }
  if (field.type === 'yes-no' || field.type === 'choice') {
    return (
      <NativeSelect {...typing}>
        <option value="">{t('materials.facts.choose')}</option>
        {field.type === 'choice'
          ? field.options.map((option) => (
              <option key={option} value={option}>
                {t(`choices.${field.name}.${option}`)}
              </option>
            ))
          : ['yes', 'no'].map((answer) => (
              <option key={answer} value={answer}>
                {t(`materials.answers.${answer}`)}
              </option>
            ))}
      </NativeSelect>
    );
  }
  if (field.type === 'text' && field.maxLength > 400) {
    return <Textarea {...typing} rows={3} maxLength={field.maxLength} />;
  }
  return <Input {...typing} autoComplete="off" spellCheck={false} />;
}
