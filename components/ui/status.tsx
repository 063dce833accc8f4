import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';

export type StatusOutcome = 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable';

interface StatusProps {
  outcome: StatusOutcome;
  className?: string;
}

/** Icon, word and colour together. */
export function StatusBadge({ outcome, className }: StatusProps) {
  const t = useTranslations('status');
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 text-sm font-semibold whitespace-nowrap',
        looks[outcome].text,
        className,
      )}
    >
      <Mark outcome={outcome} />
      {t(outcome)}
    </span>
  );
}

/** The icon alone, for dense lists; the word is there for whoever cannot see it. */
export function StatusIcon({ outcome, className }: StatusProps) {
  const t = useTranslations('status');
  return (
    <span
      role="img"
      aria-label={t(outcome)}
      title={t(outcome)}
      className={cn('inline-flex', looks[outcome].text, className)}
    >
      <Mark outcome={outcome} />
    </span>
  );
}

function Mark({ outcome }: { outcome: StatusOutcome }) {
  const { glyph, disc } = looks[outcome];
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="size-4 shrink-0" fill="none">
      <circle cx="8" cy="8" r="7.25" className={disc} strokeWidth="1.5" />
      <path
        d={glyph}
        className={outcome === 'unknown' ? 'stroke-unknown' : 'stroke-card'}
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

const looks: Record<StatusOutcome, { text: string; disc: string; glyph: string }> = {
  pass: { text: 'text-pass', disc: 'fill-pass stroke-pass', glyph: 'M4.75 8.4l2.2 2.2 4.3-4.9' },
  warn: { text: 'text-warn', disc: 'fill-warn stroke-warn', glyph: 'M8 4.25v4.5M8 11.5v.1' },
  fail: { text: 'text-fail', disc: 'fill-fail stroke-fail', glyph: 'M5.5 5.5l5 5M10.5 5.5l-5 5' },
  unknown: {
    text: 'text-unknown',
    disc: 'stroke-unknown [stroke-dasharray:2.2_2.1]',
    glyph: 'M6.2 6.3a1.9 1.9 0 1 1 2.7 1.9c-.6.3-.9.6-.9 1.2M8 11.6v.1',
  },
  'not-applicable': { text: 'text-na', disc: 'fill-na stroke-na', glyph: 'M5 8h6' },
};
