'use client';

import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { createContext, useContext, useId, type ReactNode } from 'react';
import { cn } from '@/lib/cn';

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence itself, already translated. */
  error?: ReactNode;
  required?: boolean;
  /** Set when an error summary or a label elsewhere must point here. */
  id?: string;
  className?: string;
  children: ReactNode;
}

/** Label, hint and error around one control; the control inside finds its ids by itself. */
export function Field({ label, hint, error, required, id, className, children }: FieldProps) {
  const t = useTranslations('ui.field');
  const generated = useId();
  const controlId = id ?? generated;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  const wiring = {
    id: controlId,
    'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
  };
  return (
    <div className={cn('grid content-start gap-1', className)}>
      <label htmlFor={controlId} className="text-md font-medium">
        {label}
        {required === false && <span className="font-normal text-soft"> {t('optional')}</span>}
      </label>
      <FieldContext value={wiring}>{children}</FieldContext>
      {error && (
        <p id={errorId} className="flex items-start gap-1.5 text-sm text-fail">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p id={hintId} className="text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

interface FieldWiring {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  'aria-required'?: boolean;
}

const FieldContext = createContext<FieldWiring>({});

/** What a control spreads on its element to belong to the Field around it. */
export function useFieldWiring(): FieldWiring {
  return useContext(FieldContext);
}
