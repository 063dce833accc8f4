'use client';

import { Button, type ButtonProps } from './button';
import { Tooltip } from './tooltip';

type Props = Omit<ButtonProps, 'size' | 'aria-label'> & { label: string };

/** An icon alone has no name: `label` gives it one, on hover and to a screen reader. */
export function IconButton({ label, variant = 'ghost', ...rest }: Props) {
  return (
    <Tooltip content={label}>
      <Button {...rest} variant={variant} size="icon" aria-label={label} />
    </Tooltip>
  );
}
