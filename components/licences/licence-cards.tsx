import { useLocale, useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDay, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ClientPage } from '@/lib/server/clients/loaders';
import { LicenceNumberNote } from './licence-number-note';

/** The licences of a client. */
export function LicenceCards({ page }: { page: ClientPage }) {
  const t = useTranslations('licences');
  const locale = useLocale();
  const { licences } = page.client;
  if (licences.length === 0) {
    return <EmptyState title={t('empty.title')} description={t('empty.description')} />;
  }
  return (
    <ul className="grid gap-3 wide:grid-cols-2">
      {licences.map((licence) => (
        <li key={licence.id}>
          <Card className="grid h-full content-start gap-2 p-4">
            <div className="flex flex-wrap items-center gap-2">
              <NextLink
                prefetch={false}
                href={paths.licence(page.orgId, licence.id)}
                className="font-semibold hover:text-accent hover:underline"
              >
                {licence.number}
              </NextLink>
              {licence.cancellationNoticeOn !== null && <Badge>{t('cancelled')}</Badge>}
              {licence.archivedAt !== null && <Badge>{t('archived')}</Badge>}
            </div>
            <p className="text-sm text-soft">
              {licence.holderName} · {t('seatsOf', { seats: formatNumber(licence.seats, locale) })}{' '}
              ·{' '}
              {licence.expiresOn === null
                ? t('expiryNotSaid')
                : t('expires', { day: formatDay(licence.expiresOn, locale) })}
            </p>
            <LicenceNumberNote number={licence.number} />
          </Card>
        </li>
      ))}
    </ul>
  );
}
