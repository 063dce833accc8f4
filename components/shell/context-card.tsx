import type { ReactNode } from 'react';

export interface ShellContext {
  title: ReactNode;
  subtitle?: ReactNode;
}

/** Whose case is open: the client company, its licence and seats. */
export function ContextCard({ title, subtitle }: ShellContext) {
  return (
    <div className="rounded-lg border bg-card px-2.5 py-2 leading-snug">
      <p className="text-md font-medium">{title}</p>
      {subtitle && <p className="text-sm text-soft">{subtitle}</p>}
    </div>
  );
}
