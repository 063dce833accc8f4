import { CalendarPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { VerdictBadge } from '@/components/portfolio/verdict-badge';
import { VetoDots } from '@/components/portfolio/veto-dots';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ScoreRuler } from '@/components/ui/score-ruler';
import { formatScore } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ClientPage } from '@/lib/server/clients/loaders';
import { SeasonActions } from './season-actions';

type Season = Pick<
  ClientPage['client']['seasons'][number],
  'id' | 'year' | 'archivedAt' | 'standing'
> & { readonly licenceNumber?: string };

interface Props {
  orgId: string;
  seasons: readonly Season[];
  mayArchive: boolean;
}

/** Seasons side by side: year, verdict, score, vetoes. */
export function SeasonCards({ orgId, seasons, mayArchive }: Props) {
  const t = useTranslations('seasons');
  if (seasons.length === 0) {
    return (
      <EmptyState
        icon={<CalendarPlus />}
        title={t('empty.title')}
        description={t('empty.description')}
      />
    );
  }
  return (
    <ul className="grid gap-3 wide:grid-cols-3">
      {seasons.map((season) => (
        <li key={season.id}>
          <Card className="grid h-full content-start gap-2.5 p-4">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <NextLink
                prefetch={false}
                href={paths.season(orgId, season.id)}
                className="font-semibold hover:text-accent hover:underline"
              >
                {t('yearOf', { year: season.year })}
              </NextLink>
              {season.archivedAt === null ? (
                <VerdictBadge verdict={season.standing?.verdict ?? 'not-ready'} />
              ) : (
                <Badge>{t('archived')}</Badge>
              )}
            </div>
            {season.licenceNumber !== undefined && (
              <p className="text-sm text-soft">{season.licenceNumber}</p>
            )}
            {season.standing && (
              <>
                <div className="grid grid-cols-[1fr_auto] items-center gap-3">
                  <ScoreRuler score={season.standing.score} size="sm" />
                  <span>{formatScore(season.standing.score)}</span>
                </div>
                <VetoDots vetoes={season.standing.vetoes} />
              </>
            )}
            {mayArchive && <SeasonActions orgId={orgId} season={season} />}
          </Card>
        </li>
      ))}
    </ul>
  );
}
