import { useLocale, useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { isBinding } from '@/lib/domain/deadlines/season-deadline';
import type { SeasonTimeline } from '@/lib/domain/deadlines/timeline';
import { formatDay } from '@/lib/format';
import { SourceNote } from './source-note';
import { useDeadlineTitle } from './use-deadline-title';

/** Sources that disagree are shown, never silently resolved. */
export function ConflictBand({ timeline }: { timeline: SeasonTimeline }) {
  const t = useTranslations('timeline.conflict');
  const locale = useLocale();
  const titleOf = useDeadlineTitle();
  return timeline.conflicts.map((conflict) => {
    const rivals = timeline.deadlines
      .filter(isBinding)
      .filter((deadline) => conflict.ids.includes(deadline.id));
    const honoured = rivals.find((deadline) => deadline.id === conflict.honouredId);
    return (
      <Callout key={conflict.subject} tone="warn" className="mb-4" title={t('title')}>
        <ul className="grid gap-1">
          {rivals.map((deadline) => (
            <li key={deadline.id} className="flex flex-wrap items-center gap-x-2">
              <span className={deadline.waiver ? 'line-through' : 'font-medium'}>
                {formatDay(deadline.day, locale)}
              </span>
              <span>{titleOf(deadline)}</span>
              <SourceNote deadline={deadline} />
            </li>
          ))}
        </ul>
        <p className="mt-1">
          {honoured === undefined
            ? t('none')
            : t('honoured', { day: formatDay(honoured.day, locale) })}
        </p>
      </Callout>
    );
  });
}
