import { useLocale, useTranslations } from 'next-intl';
import { FindingDetail } from '@/components/materials/finding-detail';
import { SourceText } from '@/components/seasons/sources';
import { Sentence } from '@/components/seasons/sentence';
import { Badge } from '@/components/ui/badge';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { GradeBadge } from '@/components/ui/grade-badge';
import { TextLink } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Skeleton, SkeletonFrame } from '@/components/ui/skeleton';
import { StatusBadge } from '@/components/ui/status';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { VetoPage } from '@/lib/server/findings/loaders';
import { EvidenceList } from './evidence-list';
import { ReusedPhotos } from './reused-photos';

/** One veto risk: the rule, who says it, the evidence, the verdict with its numbers, and what it was. */
export function VetoDetail({ page }: { page: VetoPage }) {
  const t = useTranslations('veto');
  const locale = useLocale();
  const { orgId, season, rule, finding, risk, history, reused } = page;
  const title = `${risk.slice(1)} ${rule.title[locale]}`;
  return (
    <>
      <PageHeading
        title={title}
        crumbs={[{ label: t('title'), href: paths.vetoes(orgId, season.id) }, { label: title }]}
        tags={
          <Badge>
            <StatusBadge outcome={finding.outcome} />
          </Badge>
        }
        description={rule.requirement[locale]}
      />
      <div className="grid items-start gap-4 wide:grid-cols-[1.6fr_1fr]">
        <div className="grid gap-4">
          <Card className="overflow-hidden">
            <CardHeader level={2} title={t('verdict')} />
            <FindingDetail finding={finding} />
          </Card>
          <EvidenceList page={page} />
          {risk === 'V3' && (
            <p>
              <TextLink href={paths.staff(orgId, season.id)}>{t('toStaff')}</TextLink>
            </p>
          )}
          {risk === 'V2' && <ReusedPhotos orgId={orgId} reused={reused} />}
        </div>
        <div className="grid gap-4">
          <Card>
            <CardHeader level={2} title={t('who')} />
            <CardBody className="grid gap-3">
              {finding.sources.map((source) => (
                <div key={source.quote} className="grid gap-1">
                  <SourceText source={source} />
                  <GradeBadge grade={source.grade} />
                </div>
              ))}
              {rule.otherSources.map(({ says, source, disagrees }) => (
                <div key={source.quote} className="grid gap-1 border-t pt-3">
                  <p className="text-sm font-semibold">{t(disagrees ? 'disagrees' : 'alsoSays')}</p>
                  <p>{says[locale]}</p>
                  <SourceText source={source} />
                  <GradeBadge grade={source.grade} />
                </div>
              ))}
            </CardBody>
          </Card>
          <Card>
            <CardHeader level={2} title={t('history')} />
            <CardBody>
              <ol className="grid gap-2">
                {history.map((change) => (
                  <li key={change.at}>
                    <p className="flex flex-wrap items-center gap-x-2">
                      <StatusBadge outcome={change.outcome} />
                      <span className="text-sm text-soft">{formatInstant(change.at, locale)}</span>
                    </p>
                    {change.reason && (
                      <p className="text-sm text-soft">
                        <Sentence namespace="reasons" of={change.reason} />
                      </p>
                    )}
                  </li>
                ))}
              </ol>
              {history.length === 0 && <p className="text-soft">{t('noHistory')}</p>}
            </CardBody>
          </Card>
        </div>
      </div>
    </>
  );
}

VetoDetail.Skeleton = function VetoDetailSkeleton() {
  return (
    <SkeletonFrame className="grid gap-4">
      <Skeleton className="h-8 w-72" />
      <Skeleton className="h-40 rounded-xl" />
      <Skeleton className="h-40 rounded-xl" />
    </SkeletonFrame>
  );
};
