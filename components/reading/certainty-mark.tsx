import { useLocale, useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { certaintyLevel, type CertaintyLevel } from '@/lib/domain/reading/certainty';
import { formatPercent } from '@/lib/format';

/** How sure the reading is: icon and word; the number for whoever points at it. */
export function CertaintyMark({ certainty, className }: { certainty: number; className?: string }) {
  const t = useTranslations('reading.certainty');
  const locale = useLocale();
  const level = certaintyLevel(certainty);
  const { bars, tone } = looks[level];
  // Never rounded up: 0.999 is not certain.
  const share = formatPercent(Math.floor(certainty * 100) / 100, locale);
  return (
    <span
      title={t('share', { words: t(level), share })}
      className={cn(
        'inline-flex items-baseline gap-1 text-sm font-medium whitespace-nowrap',
        tone,
        className,
      )}
    >
      <Bars lit={bars} />
      {t(level)}
    </span>
  );
}

/** Three bars, as many filled as the reading is sure. */
function Bars({ lit }: { lit: number }) {
  return (
    <svg aria-hidden viewBox="0 0 14 14" className="size-3.5 shrink-0">
      {[5, 9, 13].map((height, bar) => (
        <rect
          key={height}
          x={bar * 5}
          y={14 - height}
          width="3.5"
          height={height}
          rx="1"
          fill="currentColor"
          opacity={bar < lit ? 1 : 0.25}
        />
      ))}
    </svg>
  );
}

const looks: Record<CertaintyLevel, { bars: number; tone: string }> = {
  high: { bars: 3, tone: 'text-pass' },
  medium: { bars: 2, tone: 'text-warn' },
  low: { bars: 1, tone: 'text-fail' },
};
