'use client';

import { useId, type ComponentProps, type ReactNode } from 'react';
import { cn } from '@/lib/cn';

type Props = Omit<ComponentProps<'input'>, 'type' | 'role'> & { label: ReactNode };

export function Switch({ label, className, id, ...rest }: Props) {
  const generated = useId();
  const controlId = id ?? generated;
  return (
    <div className={cn('flex items-center gap-2.5', className)}>
      <input
        {...rest}
        id={controlId}
        type="checkbox"
        role="switch"
        className="relative h-6 w-10 shrink-0 cursor-pointer appearance-none rounded-full border border-edge bg-rule2 transition-colors before:absolute before:top-0.75 before:left-0.75 before:size-4 before:rounded-full before:bg-edge before:transition-transform checked:border-accent checked:bg-accent checked:before:translate-x-4 checked:before:bg-card"
      />
      <label htmlFor={controlId} className="min-h-6">
        {label}
      </label>
    </div>
  );
}
