import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface Props {
  icon?: ReactNode;
  /** What this is. */
  title: ReactNode;
  /** Why it matters here. */
  description: ReactNode;
  /** The first step. */
  action?: ReactNode;
  className?: string;
}

export function EmptyState({ icon, title, description, action, className }: Props) {
  return (
    <div
      className={cn(
        'grid justify-items-start gap-2 rounded-xl border border-dashed border-edge/60 bg-card px-5 py-7 wide:px-8',
        className,
      )}
    >
      {icon && (
        <div aria-hidden className="text-soft [&_svg]:size-6">
          {icon}
        </div>
      )}
      <p className="text-lg font-semibold">{title}</p>
      <div className="max-w-[40rem] text-soft">{description}</div>
      {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
