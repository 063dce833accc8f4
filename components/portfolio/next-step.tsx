import { useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { Sentence } from '@/components/seasons/sentence';
import { QuietLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { PortfolioRow } from '@/lib/server/portfolio/loaders';

interface Props {
  orgId: string;
  row: PortfolioRow;
  mayWrite: boolean;
}

/** The first thing to do for a client, why, and the way straight to it. */
export function NextStep({ orgId, row, mayWrite }: Props) {
  const t = useTranslations('portfolio.next');
  const { seasonId, nextAction: action } = row;
  if (seasonId === null) {
    if (!mayWrite) return <span className="text-soft">{t('noSeason')}</span>;
    return <QuietLink href={paths.client(orgId, row.clientId)}>{t('startSeason')}</QuietLink>;
  }
  if (action === null) return <span className="text-soft">{t('nothing')}</span>;
  const href =
    action.kind === undefined
      ? paths.season(orgId, seasonId)
      : paths.materials(orgId, seasonId, action.kind);
  return (
    <span className="block leading-snug">
      <NextLink
        prefetch={false}
        href={href}
        className="line-clamp-2 hover:text-accent hover:underline"
      >
        {action.remedy === undefined ? (
          t('lookAt', { rule: action.ruleId })
        ) : (
          <Sentence namespace="remedies" of={action.remedy} />
        )}
      </NextLink>
      {action.reason !== undefined && (
        <span className="line-clamp-2 text-sm text-soft">
          <Sentence namespace="reasons" of={action.reason} />
          {action.isVeto && t('veto')}
        </span>
      )}
    </span>
  );
}
