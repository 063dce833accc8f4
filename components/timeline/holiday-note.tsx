import { useLocale, useTranslations } from 'next-intl';
import type { SeasonTimeline } from '@/lib/domain/deadlines/timeline';
import { formatDay, formatShortDay } from '@/lib/format';

/** The year's holidays and make-up days in words, and whether they are announced or estimated. */
export function HolidayNote({ timeline }: { timeline: SeasonTimeline }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const { window } = timeline;
  const inside = timeline.holidays.filter(
    (holiday) => holiday.to >= window.opensOn && holiday.from <= window.closesOn,
  );
  const makeUp = timeline.makeUpDays.filter(
    (day) => day >= window.opensOn && day <= window.closesOn,
  );
  const short = (day: string) => formatShortDay(day, locale);
  return (
    <div className="mt-2 grid gap-0.5 text-sm text-soft">
      {(timeline.today < window.opensOn || timeline.today > window.closesOn) && (
        <p>{t('todayOutside', { day: formatDay(timeline.today, locale) })}</p>
      )}
      <p>{t(`holidayStatus.${timeline.holidayStatus}`, { year: timeline.year })}</p>
      {inside.length > 0 && (
        <p>
          {t('holidaysAre', {
            list: inside
              .map(
                ({ id, from, to }) =>
                  `${t(`holidays.${id}`)} ${from === to ? short(from) : `${short(from)}–${short(to)}`}`,
              )
              .join(locale === 'zh-CN' ? '；' : '; '),
          })}
        </p>
      )}
      {makeUp.length > 0 && (
        <p>{t('makeUpAre', { list: makeUp.map(short).join(locale === 'zh-CN' ? '、' : ', ') })}</p>
      )}
      <p>{t('golden', { from: short(timeline.golden.from), to: short(timeline.golden.to) })}</p>
    </div>
  );
}
