'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { lastReturns, refileAfterReturnOn, type RefileRoute } from '@/lib/domain/calendar/refile';
import { parseCivilDate } from '@/lib/domain/civil-date';
import type { SeasonTimeline } from '@/lib/domain/deadlines/timeline';
import { formatDay, formatInstant } from '@/lib/format';

/** Returned on this day: how early can it be filed again, and is that still in time? */
export function Simulator({ timeline }: { timeline: SeasonTimeline }) {
  const t = useTranslations('timeline.simulator');
  const validation = useTranslations('validation');
  const locale = useLocale();
  const { window, refile } = timeline;
  const [text, setText] = useState<string>(
    timeline.today > window.opensOn && timeline.today <= window.closesOn
      ? timeline.today
      : refile.emergencyFrom,
  );
  const day = parseCivilDate(text);
  const answer = day === undefined ? undefined : refileAfterReturnOn(day, window, refile);
  const last = lastReturns(window, refile);
  return (
    <Card className="print:hidden">
      <CardHeader level={2} title={t('title')} />
      <CardBody className="grid gap-4">
        <p className="max-w-[46rem] text-md text-soft">
          {t('description', { days: refile.roundTripDays, hours: refile.emergencyHours })}
        </p>
        <Field label={t('returnedOn')} error={day === undefined ? validation('date') : undefined}>
          <DateField value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <div aria-live="polite" className="grid gap-2">
          {answer && (
            <>
              <p className="text-lg font-semibold">{t(`best.${answer.best}`)}</p>
              <Route name={t('courier')} route={answer.courier} />
              {answer.onSite === undefined ? (
                <p className="text-md text-soft">
                  {t('noOnSite', { day: formatDay(refile.emergencyFrom, locale) })}
                </p>
              ) : (
                <Route name={t('onSite')} route={answer.onSite} />
              )}
            </>
          )}
          <p className="text-sm text-soft">
            {t('last', {
              courier: formatDay(last.courierOn, locale),
              onSite: formatInstant(last.onSiteAt, locale),
            })}
          </p>
        </div>
      </CardBody>
    </Card>
  );
}

function Route({ name, route }: { name: string; route: RefileRoute }) {
  const t = useTranslations('timeline.simulator');
  const locale = useLocale();
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span className="font-medium">{name}</span>
      <span>{t('earliest', { at: formatInstant(route.earliestAt, locale) })}</span>
      <Badge tone={route.inTime ? 'pass' : 'fail'}>
        {route.inTime ? t('inTime') : t('tooLate')}
      </Badge>
    </p>
  );
}
