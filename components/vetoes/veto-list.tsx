import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Skeleton, SkeletonFrame } from '@/components/ui/skeleton';
import { StatusBadge } from '@/components/ui/status';
import { Sentence } from '@/components/seasons/sentence';
import { Sources } from '@/components/seasons/sources';
import { paths } from '@/lib/paths';
import type { SeasonPage } from '@/lib/server/findings/loaders';

/** The five veto risks: any one of them ends the season, whatever the score. */
export function VetoList({ page: { orgId, season, assessment, rules } }: { page: SeasonPage }) {
  const t = useTranslations('veto');
  const locale = useLocale();
  return (
    <>
      <PageHeading title={t('title')} description={t('description')} />
      <ul className="grid gap-3.5">
        {assessment.findings
          .filter((finding) => finding.isVeto)
          .map((finding) => {
            const rule = rules.find(({ id }) => id === finding.ruleId);
            const title = rule?.title[locale] ?? finding.ruleId;
            return (
              <li key={finding.ruleId}>
                <Card className="grid gap-2 px-4 py-3.5 wide:grid-cols-[1fr_auto] wide:px-5">
                  <div className="min-w-0">
                    <StatusBadge outcome={finding.outcome} />
                    <h2 className="text-lg font-semibold">
                      {finding.ruleId.slice(1)} {title}
                    </h2>
                    {finding.reasons[0] && (
                      <p>
                        <Sentence namespace="reasons" of={finding.reasons[0]} />
                      </p>
                    )}
                    <p className="text-sm text-soft">
                      {rule?.requirement[locale]} <Sources sources={finding.sources} />
                    </p>
                  </div>
                  <ButtonLink
                    href={paths.veto(orgId, season.id, finding.ruleId)}
                    aria-label={t('openRisk', { title })}
                    className="self-center justify-self-start print:hidden"
                  >
                    {t('open')}
                  </ButtonLink>
                </Card>
              </li>
            );
          })}
      </ul>
    </>
  );
}

VetoList.Skeleton = function VetoListSkeleton() {
  return (
    <SkeletonFrame className="grid gap-3.5">
      <Skeleton className="h-8 w-48" />
      {[1, 2, 3, 4, 5].map((risk) => (
        <Skeleton key={risk} className="h-28 rounded-xl" />
      ))}
    </SkeletonFrame>
  );
};
