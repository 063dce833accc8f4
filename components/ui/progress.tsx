import { cn } from '@/lib/cn';

interface Props {
  label: string;
  /** Left out: work is under way, nobody knows how much. */
  value?: number;
  max?: number;
  /** What a screen reader says instead of a percentage: “37 of 800 files”. */
  valueText?: string;
  tone?: 'accent' | 'pass' | 'fail';
  className?: string;
}

export function Progress({
  label,
  value,
  max = 100,
  valueText,
  tone = 'accent',
  className,
}: Props) {
  const share = value === undefined ? undefined : Math.min(1, Math.max(0, value / (max || 1)));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      className={cn('h-2 w-full overflow-hidden rounded-full bg-rule', className)}
    >
      <div
        className={cn(
          'h-full rounded-full',
          tones[tone],
          share === undefined ? 'progress-sweep w-2/5' : 'transition-[width]',
        )}
        style={share === undefined ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}

const tones = { accent: 'bg-accent', pass: 'bg-pass', fail: 'bg-fail' } as const;
