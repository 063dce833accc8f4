'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface Props {
  pending: boolean;
  label: ReactNode;
  children?: ReactNode;
}

/** The button that sends a form, and what stands beside it. */
export function SubmitRow({ pending, label, children }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button type="submit" variant="primary" pending={pending}>
        {label}
      </Button>
      {children}
    </div>
  );
}
