import { useTranslations } from 'next-intl';
import { QuietLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { PortfolioRow } from '@/lib/server/portfolio/loaders';

interface Props {
  orgId: string;
  row: PortfolioRow;
  mayWrite: boolean;
}

/** The first thing to do for a client, and why. */
export function NextStep({ orgId, row, mayWrite }: Props) {
  const t = useTranslations('portfolio.next');
  const messages = useTranslations();
  if (row.seasonId === null) {
    if (!mayWrite) return <span className="text-soft">{t('noSeason')}</span>;
    return <QuietLink href={paths.client(orgId, row.clientId)}>{t('startSeason')}</QuietLink>;
  }
  const action = row.nextAction;
  if (action === null) return <span className="text-soft">{t('nothing')}</span>;
  const say = (namespace: string, sentence: typeof action.reason) => {
    if (sentence === undefined) return undefined;
    const key = `${namespace}.${sentence.key}`;
    return messages.has(key) ? messages(key, plain(sentence.values)) : undefined;
  };
  const remedy = say('remedies', action.remedy) ?? t('lookAt', { rule: action.ruleId });
  const reason = say('reasons', action.reason);
  return (
    <span className="block leading-snug">
      <span className="line-clamp-2">{remedy}</span>
      {reason !== undefined && (
        <span className="line-clamp-2 text-sm text-soft">
          {reason}
          {action.isVeto && t('veto')}
        </span>
      )}
    </span>
  );
}

const plain = (values: Readonly<Record<string, string | number | boolean>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? String(value) : value,
    ]),
  );
