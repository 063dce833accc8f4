'use client';

import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';
import { controlClass } from './control-class';
import { useFieldWiring } from './field';

export function NativeSelect({ className, children, ...rest }: ComponentProps<'select'>) {
  const wiring = useFieldWiring();
  return (
    <span className="relative block">
      <select
        {...wiring}
        {...rest}
        className={cn(controlClass, 'appearance-none bg-card pe-9', className)}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute end-2.5 top-1/2 size-4 -translate-y-1/2 text-soft"
      />
    </span>
  );
}
