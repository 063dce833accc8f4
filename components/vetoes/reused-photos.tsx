import { useLocale, useTranslations } from 'next-intl';
import { Card, CardHeader } from '@/components/ui/card';
import { QuietLink } from '@/components/ui/link';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { VetoPage } from '@/lib/server/findings/loaders';

interface Props {
  orgId: string;
  reused: VetoPage['reused'];
}

/** Photos whose bytes were filed before, each beside the older one. */
export function ReusedPhotos({ orgId, reused }: Props) {
  const t = useTranslations('veto.reused');
  const locale = useLocale();
  return (
    <Card>
      <CardHeader level={2} title={t('title', { count: reused.length })} />
      {reused.length === 0 && <p className="px-4 py-3 text-soft">{t('none')}</p>}
      <ul>
        {reused.map(({ fileId, name, earlier }) => (
          <li
            key={fileId}
            className="grid grid-cols-[5rem_5rem_1fr] items-start gap-3 border-t border-rule2 px-4 py-3 first:border-0"
          >
            <Thumbnail orgId={orgId} fileId={fileId} name={name} />
            <Thumbnail orgId={orgId} fileId={earlier.fileId} name={earlier.name} />
            <div className="min-w-0">
              <p className="break-all">{name}</p>
              <p className="text-sm text-soft">
                {t('earlier', {
                  name: earlier.name,
                  client: earlier.clientName,
                  year: earlier.year,
                  at: formatInstant(earlier.uploadedAt, locale),
                })}
              </p>
              <QuietLink href={paths.materials(orgId, earlier.seasonId, 'seat-photos')}>
                {t('open')}
              </QuietLink>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const Thumbnail = ({ orgId, fileId, name }: { orgId: string; fileId: string; name: string }) => (
  <img
    src={paths.api.file(orgId, fileId)}
    alt={name}
    loading="lazy"
    className="h-16 w-20 rounded-md border object-cover"
  />
);
