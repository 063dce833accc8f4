'use client';

import { useId, type ComponentProps, type ReactNode } from 'react';
import { cn } from '@/lib/cn';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> & {
  legend: ReactNode;
  options: readonly RadioOption[];
  hint?: ReactNode;
  error?: ReactNode;
  defaultValue?: string;
  value?: string;
};

/** Native radios under one legend: `{...register('x')}` spreads on it, a form posts it. */
export function RadioGroup({
  legend,
  options,
  hint,
  error,
  className,
  value,
  defaultValue,
  name,
  ...rest
}: Props) {
  const id = useId();
  const noteId = hint || error ? `${id}-note` : undefined;
  return (
    <fieldset className={cn('grid gap-1', className)} aria-describedby={noteId}>
      <legend className="mb-1 text-md font-medium">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-6 items-start gap-2.5 rounded-md py-1 pointer-coarse:min-h-10"
        >
          <input
            {...rest}
            type="radio"
            name={name ?? id}
            value={option.value}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
            className="mt-1 size-4.5 shrink-0 accent-accent pointer-coarse:size-6"
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-sm text-soft">{option.hint}</span>}
          </span>
        </label>
      ))}
      {(error ?? hint) && (
        <p id={noteId} className={cn('text-sm', error ? 'text-fail' : 'text-soft')}>
          {error ?? hint}
        </p>
      )}
    </fieldset>
  );
}
