import { Check, Clock, Minus, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import type { MonthState } from '@/lib/domain/staff/month-grid';
import type { StaffFile } from '@/lib/domain/staff/staff-lab';

/** More people than this are counted, not drawn. */
const MOST_ROWS = 300;

/** People × months. The name stays in sight while the months scroll. */
export function RosterGrid({ file }: { file: StaffFile }) {
  const t = useTranslations('staff.grid');
  const { months, rows } = file;
  return (
    <div className="grid min-w-0 gap-2">
      <div
        role="region"
        aria-label={t('label', { file: file.name })}
        tabIndex={0}
        // Holds what only screen readers see, which would widen the page else.
        className="relative overflow-x-auto rounded-lg border print:border-0"
      >
        <table className="min-w-full border-collapse text-sm print:text-[7.5pt]">
          <caption className="sr-only">{t('label', { file: file.name })}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky start-0 z-10 bg-card px-3 py-2 text-start">
                {t('person')}
              </th>
              {months.map((month) => (
                <th
                  key={month}
                  scope="col"
                  className="px-2 py-2 font-medium whitespace-nowrap print:px-0.5 print:whitespace-normal"
                >
                  {month.slice(0, 5)}
                  <wbr />
                  {month.slice(5)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, at) => (
              <tr key={at} className="border-t">
                <th
                  scope="row"
                  className="sticky start-0 z-10 bg-card px-3 py-1.5 text-start font-medium whitespace-nowrap print:px-1 print:py-0.5"
                >
                  {row.name === '' ? t('noName') : row.name}
                  <span className="block text-xs font-normal text-soft print:text-[6.5pt]">
                    {row.idMasked}
                  </span>
                  {row.idReading !== 'valid' && (
                    <span className="block text-xs font-normal text-warn">
                      {t(`ids.${row.idReading}`)}
                    </span>
                  )}
                </th>
                {row.cells.map(({ month, state, paidIn }) => (
                  <td key={month} className="px-2 py-1.5 text-center print:px-0.5 print:py-0.5">
                    <Mark state={state} word={t(`states.${state}`, { paidIn: paidIn ?? '' })} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && (
        <p className="text-sm text-soft">{t('more', { count: rows.length - MOST_ROWS })}</p>
      )}
    </div>
  );
}

function Mark({ state, word }: { state: MonthState; word: string }) {
  const { Icon, color } = looks[state];
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 text-xs whitespace-nowrap print:flex-col print:gap-0 print:text-[6.5pt] print:whitespace-normal',
        color,
      )}
    >
      <Icon aria-hidden className="size-3.5" />
      {state === 'paid' || state === 'outside' ? <span className="sr-only">{word}</span> : word}
    </span>
  );
}

const looks: Record<MonthState, { Icon: LucideIcon; color: string }> = {
  paid: { Icon: Check, color: 'text-pass' },
  marked: { Icon: TriangleAlert, color: 'text-fail' },
  late: { Icon: Clock, color: 'text-fail' },
  missing: { Icon: Minus, color: 'text-warn' },
  outside: { Icon: Minus, color: 'text-soft' },
};
