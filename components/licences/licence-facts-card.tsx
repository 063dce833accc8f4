'use client';

import { Pencil } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Fact } from '@/components/clients/client-facts';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { formatDay, formatNumber } from '@/lib/format';
import type { LicencePage } from '@/lib/server/licences/loaders';
import { LicenceForm } from './licence-form';
import { LicenceNumberNote } from './licence-number-note';

/** What the licence says, read or edited in place. */
export function LicenceFactsCard({ page }: { page: LicencePage }) {
  const t = useTranslations('licences');
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const { licence, orgId } = page;
  const day = (value: string | null) =>
    value === null ? <span className="text-soft">{t('notSaid')}</span> : formatDay(value, locale);
  return (
    <Card>
      <CardHeader
        level={2}
        title={t('facts')}
        aside={
          page.mayWrite &&
          !editing && (
            <Button size="sm" onClick={() => setEditing(true)}>
              <Pencil aria-hidden />
              {t('edit')}
            </Button>
          )
        }
      />
      <CardBody>
        {editing ? (
          <LicenceForm orgId={orgId} licence={licence} onClose={() => setEditing(false)} />
        ) : (
          <>
            <dl className="grid gap-x-8 gap-y-3 wide:grid-cols-2">
              <Fact label={t('fields.number')}>
                {licence.number}
                <LicenceNumberNote number={licence.number} />
              </Fact>
              <Fact label={t('fields.holderName')}>{licence.holderName}</Fact>
              <Fact label={t('fields.seats')}>
                {t('seatsOf', { seats: formatNumber(licence.seats, locale) })}
              </Fact>
              <Fact label={t('fields.serviceClasses')}>{licence.serviceClasses.join('、')}</Fact>
              <Fact label={t('fields.issuedOn')}>{day(licence.issuedOn)}</Fact>
              <Fact label={t('fields.expiresOn')}>{day(licence.expiresOn)}</Fact>
              <Fact label={t('fields.cancellationAppliedOn')}>
                {day(licence.cancellationAppliedOn)}
              </Fact>
              <Fact label={t('fields.cancellationNoticeOn')}>
                {day(licence.cancellationNoticeOn)}
              </Fact>
            </dl>
            {licence.cancellationAppliedOn !== null && licence.cancellationNoticeOn === null && (
              <Callout tone="warn" className="mt-4" title={t('notExemptTitle')}>
                {t('notExempt')}
              </Callout>
            )}
          </>
        )}
      </CardBody>
    </Card>
  );
}
