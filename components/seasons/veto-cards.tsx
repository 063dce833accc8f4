import { useLocale, useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { QuietLink } from '@/components/ui/link';
import { SectionHeading } from '@/components/ui/section-heading';
import { StatusBadge } from '@/components/ui/status';
import { cn } from '@/lib/cn';
import { paths } from '@/lib/paths';
import type { SeasonPage } from '@/lib/server/findings/loaders';
import { Sentence } from './sentence';

/** The five veto risks, always all five. */
export function VetoCards({ page: { orgId, season, assessment, rules } }: { page: SeasonPage }) {
  const t = useTranslations('season.vetoes');
  const locale = useLocale();
  const vetoes = assessment.findings.filter((finding) => finding.isVeto);
  return (
    <>
      <SectionHeading
        title={t('title')}
        action={<QuietLink href={paths.vetoes(orgId, season.id)}>{t('why')}</QuietLink>}
      />
      <ul className="grid overflow-hidden rounded-xl border bg-card wide:grid-cols-5">
        {vetoes.map(({ ruleId, outcome, reasons: [reason] }) => (
          <li
            key={ruleId}
            className={cn(
              'border-t first:border-0 wide:border-s wide:border-t-0',
              outcome === 'fail' && 'bg-fail-bg',
            )}
          >
            <NextLink
              prefetch={false}
              href={paths.veto(orgId, season.id, ruleId)}
              className="flex h-full flex-col gap-1 px-3.5 py-3 outline-offset-[-3px] hover:bg-rule2/60"
            >
              <StatusBadge outcome={outcome} />
              <h3 className="text-md font-semibold">
                {ruleId.slice(1)} {rules.find(({ id }) => id === ruleId)?.title[locale]}
              </h3>
              {reason && (
                <p className="text-sm text-soft">
                  <Sentence namespace="reasons" of={reason} />
                </p>
              )}
            </NextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
