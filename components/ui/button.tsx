'use client';

import type { VariantProps } from 'class-variance-authority';
import type { ComponentProps, MouseEvent } from 'react';
import { cn } from '@/lib/cn';
import { buttonVariants } from './button-variants';
import { Spinner } from './spinner';

export type ButtonProps = ComponentProps<'button'> &
  VariantProps<typeof buttonVariants> & { pending?: boolean };

/** While `pending` it keeps its focus and refuses a second press. */
export function Button({
  className,
  variant,
  size,
  pending = false,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={cn(buttonVariants({ variant, size }), className)}
      aria-busy={pending || undefined}
      aria-disabled={pending || rest['aria-disabled'] || undefined}
      onClick={pending ? refuse : onClick}
    >
      {pending && <Spinner />}
      {children}
    </button>
  );
}

function refuse(event: MouseEvent) {
  event.preventDefault();
}
