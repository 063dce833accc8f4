import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

export type BadgeTone = 'neutral' | 'accent' | 'pass' | 'warn' | 'fail' | 'unknown' | 'seal';

interface Props {
  tone?: BadgeTone;
  className?: string;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', className, children }: Props) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 rounded-full border px-2.5 py-px text-xs',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

const tones: Record<BadgeTone, string> = {
  neutral: 'bg-card text-soft',
  accent: 'border-accent/30 bg-accent-bg text-accent',
  pass: 'border-pass/30 bg-pass-bg text-pass',
  warn: 'border-warn/30 bg-warn-bg text-warn',
  fail: 'border-fail/30 bg-fail-bg text-fail',
  unknown: 'border-unknown/30 bg-unknown-bg text-unknown',
  seal: 'border-seal text-seal',
};
