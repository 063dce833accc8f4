'use client';

import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';
import { controlClass } from './control-class';
import { useFieldWiring } from './field';

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  const wiring = useFieldWiring();
  return (
    <textarea
      {...wiring}
      rows={rows}
      {...rest}
      className={cn(controlClass, 'py-2 field-sizing-content min-h-20', className)}
    />
  );
}
