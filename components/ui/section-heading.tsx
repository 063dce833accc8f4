import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface Props {
  title: ReactNode;
  /** Beside the title, at the end of the line: a QuietLink, a button. */
  action?: ReactNode;
  id?: string;
  className?: string;
}

export function SectionHeading({ title, action, id, className }: Props) {
  return (
    <div className={cn('mt-7 mb-2 flex items-baseline justify-between gap-4', className)}>
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {action && <div className="shrink-0 print:hidden">{action}</div>}
    </div>
  );
}
