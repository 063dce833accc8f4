'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** The button of a form whose action runs on the server. */
export function SubmitButton({ variant = 'primary', ...rest }: Omit<ButtonProps, 'type'>) {
  const { pending } = useFormStatus();
  return <Button {...rest} variant={variant} type="submit" pending={rest.pending ?? pending} />;
}
