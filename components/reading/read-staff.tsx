import { useTranslations } from 'next-intl';
import type { ShownStaffMember } from '@/lib/domain/materials/slot';

/** The people of a sheet as read, numbers masked; their roles are given in the table below. */
export function ReadStaff({ staff }: { staff: readonly ShownStaffMember[] }) {
  const t = useTranslations('reading.review');
  return (
    <div>
      <p className="font-semibold">{t('staff', { count: staff.length })}</p>
      <ol
        tabIndex={0}
        aria-label={t('staff', { count: staff.length })}
        className="mt-1 grid max-h-44 gap-x-4 overflow-y-auto text-md sm:grid-cols-[auto_1fr]"
      >
        {staff.map(({ name, idMasked }) => (
          <li key={`${name}${idMasked}`} className="contents">
            <span>{name}</span>
            <span className="text-soft">{idMasked}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
