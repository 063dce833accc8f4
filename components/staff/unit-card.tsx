import { useLocale, useTranslations } from 'next-intl';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { StatusIcon, type StatusOutcome } from '@/components/ui/status';
import { daysBetween } from '@/lib/domain/civil-date';
import { formatDay } from '@/lib/format';
import type { StaffPage } from '@/lib/server/staff/loaders';

/** Least insured people with a valid number (row D1 of rules.md). */
const LEAST_PEOPLE = 3;
/** How long a statement can be verified after it was printed. */
const VERIFIABLE_DAYS = 30;

/** Who insures, when the statement was printed, how many are on it, and who was there last year. */
export function UnitCard({ page: { lab, today } }: { page: StaffPage }) {
  const t = useTranslations('staff.unit');
  const locale = useLocale();
  const { unit, printedOn, people, before } = lab;
  const age = printedOn === null ? null : daysBetween(printedOn, today);
  const common = people.filter(({ wasHereBefore }) => wasHereBefore).length;
  return (
    <Card>
      <CardHeader level={2} title={t('title')} />
      <CardBody>
        <dl className="grid gap-3 sm:grid-cols-2">
          <Line term={t('unit')} outcome={unitOutcome(unit)}>
            {unit === null ? t('unitUnknown') : unit.name}
            {unit !== null && <small className="block text-soft">{t(unit.through.reason)}</small>}
          </Line>
          <Line term={t('printed')} outcome={ageOutcome(age)}>
            {printedOn === null || age === null
              ? t('printedUnknown')
              : t(age < 0 ? 'printedLater' : 'printedOn', {
                  day: formatDay(printedOn, locale),
                  age,
                })}
          </Line>
          <Line term={t('people')} outcome={people.length >= LEAST_PEOPLE ? 'pass' : 'fail'}>
            {t('peopleCount', { count: people.length, least: LEAST_PEOPLE })}
          </Line>
          <Line term={t('before')} outcome={before === null ? 'unknown' : 'not-applicable'}>
            {before === null
              ? t('beforeNone')
              : t('beforeCount', { common, year: before.year, people: before.people })}
          </Line>
        </dl>
      </CardBody>
    </Card>
  );
}

function unitOutcome(unit: StaffPage['lab']['unit']): StatusOutcome {
  if (unit === null) return 'unknown';
  return unit.through.value === 'own-account' ? 'pass' : 'warn';
}

function ageOutcome(age: number | null): StatusOutcome {
  if (age === null) return 'unknown';
  return age >= 0 && age <= VERIFIABLE_DAYS ? 'pass' : 'warn';
}

interface LineProps {
  term: string;
  outcome: StatusOutcome;
  children: React.ReactNode;
}

function Line({ term, outcome, children }: LineProps) {
  return (
    <div>
      <dt className="text-sm text-soft">{term}</dt>
      <dd className="flex items-start gap-2">
        <StatusIcon outcome={outcome} className="mt-1" />
        <span>{children}</span>
      </dd>
    </div>
  );
}
