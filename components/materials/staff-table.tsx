'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { emptyStaffRow, type StaffRow } from '@/lib/domain/materials/form-value';
import { staffRoles } from '@/lib/domain/materials/staff';
import type { useFactForm } from './use-fact-form';

interface Props {
  label: string;
  name: `facts.${string}`;
  form: ReturnType<typeof useFactForm>['of'];
}

/** The insured people of a sheet, one by one. A saved number is masked and never shown again. */
export function StaffTable({ label, name, form }: Props) {
  const t = useTranslations('materials.staff');
  return (
    <Controller
      control={form.form.control}
      name={name}
      render={({ field }) => {
        const rows = Array.isArray(field.value) ? field.value : [];
        const change = (index: number, part: Partial<StaffRow>) =>
          field.onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
        return (
          <fieldset className="grid gap-2">
            <legend className="mb-1 text-md font-medium">{label}</legend>
            <p className="text-sm text-soft">{t('hint')}</p>
            {rows.map((row, index) => (
              <StaffRowFields
                key={index}
                row={row}
                number={index + 1}
                nameError={form.errorOf(`${name}.${index}.name`)}
                idError={form.errorOf(`${name}.${index}.idNumber`)}
                onChange={(part) => change(index, part)}
                onRemove={() => field.onChange(rows.filter((_row, at) => at !== index))}
              />
            ))}
            {form.errorOf(name) && <p className="text-sm text-fail">{form.errorOf(name)}</p>}
            <Button
              size="sm"
              className="justify-self-start"
              onClick={() => field.onChange([...rows, emptyStaffRow()])}
            >
              <Plus aria-hidden />
              {t('add')}
            </Button>
          </fieldset>
        );
      }}
    />
  );
}

interface RowProps {
  row: StaffRow;
  number: number;
  nameError: string | undefined;
  idError: string | undefined;
  onChange: (part: Partial<StaffRow>) => void;
  onRemove: () => void;
}

function StaffRowFields({ row, number, nameError, idError, onChange, onRemove }: RowProps) {
  const t = useTranslations('materials.staff');
  return (
    <div
      role="group"
      aria-label={t('person', { number })}
      className="grid grid-cols-[1fr_auto] gap-2 rounded-lg border bg-paper p-3 sm:grid-cols-[1fr_1.4fr_auto]"
    >
      <Field label={t('name')} error={nameError}>
        <Input
          value={row.name}
          autoComplete="off"
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field
        label={t('idNumber')}
        error={idError}
        hint={row.kept === null ? undefined : t('kept', { masked: row.idMasked })}
        className="max-sm:col-span-2"
      >
        <Input
          value={row.idNumber}
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
          placeholder={row.kept === null ? undefined : row.idMasked}
          onChange={(event) => onChange({ idNumber: event.target.value })}
        />
      </Field>
      <IconButton
        label={t('remove', { number })}
        onClick={onRemove}
        className="row-start-1 mt-7 self-start max-sm:col-start-2"
      >
        <Trash2 aria-hidden />
      </IconButton>
      <div className="col-span-2 flex flex-wrap gap-x-4 sm:col-span-3">
        <Checkbox
          label={t('computerBachelor')}
          checked={row.computerBachelor}
          onChange={(event) => onChange({ computerBachelor: event.target.checked })}
        />
        {staffRoles.map((role) => (
          <Checkbox
            key={role}
            label={t(`roles.${role}`)}
            checked={row.roles.includes(role)}
            onChange={(event) =>
              onChange({
                roles: event.target.checked
                  ? [...row.roles, role]
                  : row.roles.filter((held) => held !== role),
              })
            }
          />
        ))}
      </div>
    </div>
  );
}
