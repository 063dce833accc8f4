import { useFormatter, useLocale, useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { Badge } from '@/components/ui/badge';
import { ScoreRuler } from '@/components/ui/score-ruler';
import { TableCell, TableRow, TableRowHeader } from '@/components/ui/table';
import type { CivilDate } from '@/lib/domain/civil-date';
import { formatDay, formatInstant, formatScore } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { PortfolioRow as Row } from '@/lib/server/portfolio/loaders';
import { DaysLeft } from './days-left';
import { NextStep } from './next-step';
import { VerdictBadge } from './verdict-badge';
import { VetoDots } from './veto-dots';

interface Props {
  orgId: string;
  row: Row;
  today: CivilDate;
  mayWrite: boolean;
  selected: boolean | undefined;
  onSelect: (selected: boolean) => void;
}

/** One client: where its current season stands, by when, and what next. */
export function PortfolioRow({ orgId, row, today, mayWrite, selected, onSelect }: Props) {
  const t = useTranslations('portfolio');
  const locale = useLocale();
  const format = useFormatter();
  const href =
    row.seasonId === null ? paths.client(orgId, row.clientId) : paths.season(orgId, row.seasonId);
  return (
    <TableRow className={selected ? 'bg-accent-bg' : undefined}>
      {selected !== undefined && (
        <TableCell className="wide:w-10 wide:pe-0 print:hidden">
          <label className="inline-flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              checked={selected}
              onChange={(event) => onSelect(event.target.checked)}
              className="size-4.5 accent-accent"
            />
            <span className="wide:sr-only">{t('select', { name: row.name })}</span>
          </label>
        </TableCell>
      )}
      <TableRowHeader className="wide:min-w-52">
        <NextLink
          prefetch={false}
          href={href}
          className="font-semibold hover:text-accent hover:underline"
        >
          {row.name}
        </NextLink>
        <span className="block text-sm font-normal text-soft">
          {row.licenceNumber ?? t('noLicence')}
          {row.year !== null && ` · ${t('year', { year: row.year })}`}
        </span>
        {row.isSample && <Badge>{t('sample')}</Badge>}
      </TableRowHeader>
      <TableCell label={t('columns.readiness')} className="wide:min-w-44">
        <VerdictBadge
          verdict={row.seasonId === null ? 'no-season' : (row.verdict ?? 'not-ready')}
        />
        {row.day !== null && row.day !== today && (
          <span className="block text-sm text-soft">
            {t('asOf', { day: formatDay(row.day, locale) })}
          </span>
        )}
        {row.score !== null && (
          <span className="mt-1 grid grid-cols-[minmax(5rem,8rem)_auto] items-center gap-2">
            <ScoreRuler score={row.score} size="sm" />
            <span className="text-sm">{formatScore(row.score)}</span>
          </span>
        )}
      </TableCell>
      <TableCell label={t('columns.vetoes')}>
        <VetoDots vetoes={row.vetoes} />
      </TableCell>
      <TableCell label={t('columns.days')} className="wide:whitespace-nowrap">
        <DaysLeft day={row.nextDeadlineDay} today={today} />
      </TableCell>
      <TableCell label={t('columns.next')} className="wide:min-w-56">
        <NextStep orgId={orgId} row={row} mayWrite={mayWrite} />
      </TableCell>
      <TableCell label={t('columns.owner')} className="wide:whitespace-nowrap">
        {row.ownerName ?? <span className="text-soft">{t('noOwner')}</span>}
      </TableCell>
      <TableCell label={t('columns.touched')} className="text-sm text-soft wide:whitespace-nowrap">
        <time dateTime={row.touchedAt.toISOString()} title={formatInstant(row.touchedAt, locale)}>
          {format.dateTime(row.touchedAt, { year: 'numeric', month: 'short', day: 'numeric' })}
        </time>
      </TableCell>
    </TableRow>
  );
}
