import { useLocale, useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { StatusIcon } from '@/components/ui/status';
import { formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { SeasonPage } from '@/lib/server/findings/loaders';
import { Sentence } from './sentence';

const NAMED = 3;

/** Where the points went: the largest by name, all of them line by line. */
export function LostPoints({ page: { orgId, season, assessment, rules } }: { page: SeasonPage }) {
  const t = useTranslations('season.lost');
  const locale = useLocale();
  const { lost, bonus, findings } = assessment;
  const titleOf = (ruleId: string) =>
    rules.find(({ id }) => id === ruleId)?.title[locale] ?? ruleId;
  const largest = [...lost].sort((a, b) => b.points - a.points);
  if (lost.length === 0) return <p className="text-sm text-soft">{t('none')}</p>;
  return (
    <details className="text-sm text-soft print:open">
      <summary className="cursor-pointer">
        {t('most')}
        {largest
          .slice(0, NAMED)
          .map(({ ruleId, points }) => `${titleOf(ruleId)} −${formatNumber(points, locale, 1)}`)
          .join(' · ')}{' '}
        <span className="text-accent underline">{t('all')}</span>
      </summary>
      <ul className="mt-2 grid gap-1.5 border-t pt-2">
        {largest.map(({ ruleId, points, outcome }) => {
          const finding = findings.find((one) => one.ruleId === ruleId);
          return (
            <li key={ruleId} className="grid grid-cols-[1rem_1fr_auto] gap-2">
              <StatusIcon outcome={outcome} className="mt-0.5" />
              <span>
                <NextLink
                  prefetch={false}
                  href={paths.materials(orgId, season.id, finding?.kind)}
                  className="text-ink underline decoration-edge/50"
                >
                  {titleOf(ruleId)}
                </NextLink>{' '}
                {finding?.reasons[0] && <Sentence namespace="reasons" of={finding.reasons[0]} />}
              </span>
              <b className="text-ink">−{formatNumber(points, locale, 1)}</b>
            </li>
          );
        })}
        {bonus.map(({ ruleId, points }) => (
          <li key={ruleId} className="grid grid-cols-[1rem_1fr_auto] gap-2">
            <StatusIcon outcome="pass" className="mt-0.5" />
            <span>{t('bonus', { title: titleOf(ruleId) })}</span>
            <b className="text-pass">+{formatNumber(points, locale, 1)}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}
