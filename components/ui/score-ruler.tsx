import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { formatScore } from '@/lib/format';

interface Props {
  score: number;
  gate?: number;
  /** Small: the bar alone, for a row of a table. */
  size?: 'sm' | 'lg';
  className?: string;
}

/** The score against the line it must reach. */
export function ScoreRuler({ score, gate = 95, size = 'lg', className }: Props) {
  const t = useTranslations('ui.score');
  const shown = formatScore(score);
  const lacking = formatScore(Math.max(0, gate - Number(shown)));
  const reached = score >= gate;
  return (
    <div className={className}>
      {size === 'lg' && (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <b className="text-4xl font-bold">{shown}</b>
          <span className="text-soft">
            {t('of')} · {reached ? t('reached', { gate }) : t('lacking', { lacking, gate })}
          </span>
        </p>
      )}
      <div
        role="img"
        aria-label={t('ruler', { score: shown, gate })}
        className={cn('relative', size === 'lg' ? 'mt-3 h-8' : 'h-4 min-w-24')}
      >
        <div
          className={cn(
            'absolute inset-x-0 overflow-hidden rounded-full bg-rule',
            size === 'lg' ? 'top-1 h-2' : 'top-1.25 h-1.5',
          )}
        >
          <div
            className={cn('h-full', reached ? 'bg-pass' : 'bg-accent')}
            style={{ width: `${Math.min(100, Math.max(0, score))}%` }}
          />
        </div>
        <div
          className="absolute top-0 h-4 border-s-2 border-ink"
          style={{ insetInlineStart: `${gate}%` }}
        />
        {size === 'lg' && (
          <span
            className="absolute top-4 -translate-x-1/2 text-xs text-soft"
            style={{ insetInlineStart: `${gate}%` }}
          >
            {gate}
          </span>
        )}
      </div>
    </div>
  );
}
