import { Signal, SignalLow, SignalMedium, type LucideIcon } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { certaintyLevel, type CertaintyLevel } from '@/lib/domain/reading/certainty';
import { formatPercent } from '@/lib/format';

/** How sure the reading is: icon and word; the number for whoever points at it. */
export function CertaintyMark({ certainty, className }: { certainty: number; className?: string }) {
  const t = useTranslations('reading.certainty');
  const locale = useLocale();
  const level = certaintyLevel(certainty);
  const { Icon, tone } = looks[level];
  // Never rounded up: 0.999 is not certain.
  const share = formatPercent(Math.floor(certainty * 100) / 100, locale);
  return (
    <span
      title={t('share', { words: t(level), share })}
      className={cn(
        'inline-flex items-center gap-1 text-sm font-medium whitespace-nowrap',
        tone,
        className,
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(level)}
    </span>
  );
}

const looks: Record<CertaintyLevel, { Icon: LucideIcon; tone: string }> = {
  high: { Icon: Signal, tone: 'text-pass' },
  medium: { Icon: SignalMedium, tone: 'text-warn' },
  low: { Icon: SignalLow, tone: 'text-fail' },
};
