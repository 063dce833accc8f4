import { useLocale, useTranslations } from 'next-intl';
import { StatusIcon } from '@/components/ui/status';
import type { ShownRosterRow } from '@/lib/domain/staff/staff-lab';
import { formatList } from '@/lib/format';

/** Every back-payment and late month, with where it stands on the page and why it counts. */
export function MarkList({ rows }: { rows: readonly ShownRosterRow[] }) {
  const t = useTranslations('staff.marks');
  const locale = useLocale();
  const marks = rows.flatMap(({ name, marks: own }) => own.map((mark) => ({ name, ...mark })));
  const late = rows.flatMap(({ name, late: own }) => own.map((one) => ({ name, ...one })));
  return (
    <section className="grid gap-2">
      <h3 className="flex items-center gap-2 font-semibold">
        <StatusIcon outcome={marks.length + late.length > 0 ? 'fail' : 'pass'} />
        {t('title', { marks: marks.length, late: late.length })}
      </h3>
      <ul className="grid gap-1 text-md">
        {marks.map(({ name, reason, months, text, place }, at) => (
          <li key={at}>
            {t(`reasons.${reason}`, { name, text, page: place.page })}
            {months.length > 0 && (
              <span className="text-soft">
                {' '}
                {t('months', { months: formatList(months, locale) })}
              </span>
            )}
          </li>
        ))}
        {late.map(({ name, due, paid, place }, at) => (
          <li key={`late-${at}`}>{t('late', { name, due, paid, page: place.page })}</li>
        ))}
      </ul>
    </section>
  );
}
