'use client';

import { useId, type ComponentProps, type ReactNode } from 'react';
import { cn } from '@/lib/cn';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** Native, so a form posts it and `register` spreads on it. */
export function Checkbox({ label, hint, className, id, ...rest }: Props) {
  const generated = useId();
  const controlId = id ?? generated;
  const hintId = hint ? `${controlId}-hint` : undefined;
  return (
    <div className={cn('flex items-start gap-2.5', className)}>
      <input
        aria-describedby={hintId}
        {...rest}
        id={controlId}
        type="checkbox"
        className="mt-1 size-4.5 shrink-0 accent-accent pointer-coarse:size-6"
      />
      <div>
        <label
          htmlFor={controlId}
          className={cn('inline-block min-h-6', !hint && 'pointer-coarse:min-h-10')}
        >
          {label}
        </label>
        {hint && (
          <p id={hintId} className="text-sm text-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
