import { useLocale, useTranslations } from 'next-intl';
import { daysBetween, type CivilDate } from '@/lib/domain/civil-date';
import { formatDay } from '@/lib/format';

const SOON_DAYS = 30;

/** Days to the earliest binding deadline, and the day itself; a day that has passed says so. */
export function DaysLeft({ day, today }: { day: CivilDate | null; today: CivilDate }) {
  const t = useTranslations('portfolio.days');
  const locale = useLocale();
  if (day === null) return <span className="text-soft">{t('none')}</span>;
  const days = daysBetween(today, day);
  return (
    <span className="block leading-snug">
      <span className={days <= SOON_DAYS ? 'font-semibold text-seal' : 'font-medium'}>
        {days < 0 ? t('past', { days: -days }) : t('left', { days })}
      </span>
      <span className="block text-sm text-soft">{formatDay(day, locale)}</span>
    </span>
  );
}
