'use client';

import type { ComponentProps, ReactNode } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { ActionForm } from './use-action-form';

type Props<Fields extends FieldValues, Parsed> = Omit<ComponentProps<'input'>, 'name' | 'form'> & {
  of: ActionForm<Fields, Parsed>;
  name: FieldPath<Fields>;
  label: ReactNode;
  hint?: ReactNode;
};

/** Label, input, hint and error of one field of an action form. */
export function TextField<Fields extends FieldValues, Parsed>(props: Props<Fields, Parsed>) {
  const { of, name, label, hint, required, ...input } = props;
  return (
    <Field
      id={of.fieldId(name)}
      label={label}
      hint={hint}
      error={of.errorOf(name)}
      required={required}
    >
      <Input {...input} {...of.form.register(name)} />
    </Field>
  );
}
