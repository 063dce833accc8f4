'use client';

import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';
import { controlClass } from './control-class';
import { useFieldWiring } from './field';

export function Input({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  const wiring = useFieldWiring();
  return <input {...wiring} type={type} {...rest} className={cn(controlClass, className)} />;
}
