import type { VariantProps } from 'class-variance-authority';
import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';
import { buttonVariants } from './button-variants';

type NextLinkProps = ComponentProps<typeof NextLink>;

/** A link inside a sentence: underlined, so colour does not speak alone. */
export function TextLink({ className, ...rest }: NextLinkProps) {
  return (
    <NextLink
      prefetch={false}
      {...rest}
      className={cn(
        'text-accent underline decoration-accent/40 hover:decoration-accent',
        className,
      )}
    />
  );
}

/** A link that stands by itself: beside a heading, at the end of a row. */
export function QuietLink({ className, ...rest }: NextLinkProps) {
  return (
    <NextLink
      prefetch={false}
      {...rest}
      className={cn(
        'inline-flex min-h-6 items-center gap-1 text-sm text-accent hover:underline pointer-coarse:min-h-10',
        className,
      )}
    />
  );
}

/** Goes somewhere, looks like a button. */
export function ButtonLink({
  className,
  variant,
  size,
  ...rest
}: NextLinkProps & VariantProps<typeof buttonVariants>) {
  return (
    <NextLink
      prefetch={false}
      {...rest}
      className={cn(buttonVariants({ variant, size }), className)}
    />
  );
}
