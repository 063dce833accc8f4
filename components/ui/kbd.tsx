import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid min-w-6 place-items-center rounded-sm border border-b-2 border-edge/60 bg-card px-1.5 font-mono text-xs leading-5 text-ink">
      {children}
    </kbd>
  );
}
