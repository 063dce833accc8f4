import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

export type CalloutTone = 'info' | 'success' | 'warn' | 'danger';

export interface CalloutProps {
  tone?: CalloutTone;
  title?: ReactNode;
  action?: ReactNode;
  className?: string;
  children?: ReactNode;
}

export function Callout({ tone = 'info', title, action, className, children }: CalloutProps) {
  const { Icon, box, icon } = looks[tone];
  return (
    <div className={cn('flex gap-3 rounded-lg border px-4 py-3 text-md', box, className)}>
      <Icon aria-hidden className={cn('mt-0.5 size-4.5 shrink-0', icon)} />
      <div className="grid min-w-0 flex-1 gap-1">
        {title && <p className={cn('font-semibold', icon)}>{title}</p>}
        {children && <div className="text-ink">{children}</div>}
        {action && <div className="mt-1 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}

const looks: Record<CalloutTone, { Icon: LucideIcon; box: string; icon: string }> = {
  info: { Icon: Info, box: 'border-accent/25 bg-accent-bg', icon: 'text-accent' },
  success: { Icon: CircleCheck, box: 'border-pass/25 bg-pass-bg', icon: 'text-pass' },
  warn: { Icon: TriangleAlert, box: 'border-warn/30 bg-warn-bg', icon: 'text-warn' },
  danger: { Icon: CircleAlert, box: 'border-fail/30 bg-fail-bg', icon: 'text-fail' },
};
