import { useLocale, useTranslations } from 'next-intl';
import { QuietLink } from '@/components/ui/link';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Blocker } from '@/lib/domain/rules/assessment';
import { formatDay, formatInstant, formatScore } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { SeasonPage } from '@/lib/server/findings/loaders';

/** How far the filing itself is, and what stands in its way. */
export function FilingStatus({ page }: { page: SeasonPage }) {
  const t = useTranslations('season.filing');
  const status = useTranslations('status');
  const locale = useLocale();
  const { season, assessment, rules, orgId } = page;
  const titleOf = (ruleId: string) =>
    rules.find(({ id }) => id === ruleId)?.title[locale] ?? ruleId;
  const say = (blocker: Blocker): string => {
    switch (blocker.kind) {
      case 'score':
        return t('blocker.score', { score: formatScore(blocker.score), gate: blocker.gate });
      case 'veto':
        return t('blocker.veto', {
          title: titleOf(blocker.ruleId),
          outcome: status(blocker.outcome),
        });
      case 'scope':
        return t(`blocker.scope.${blocker.scope}`);
      case 'window':
        return t('blocker.window', { title: titleOf(blocker.ruleId) });
    }
  };
  const steps = [
    ['planned', season.plannedOn && formatDay(season.plannedOn, locale)],
    ['submitted', season.submittedAt && formatInstant(season.submittedAt, locale)],
    ['returned', season.returnedOn && formatDay(season.returnedOn, locale)],
    ['confirmed', season.confirmedAt && formatInstant(season.confirmedAt, locale)],
  ] as const;
  return (
    <>
      <SectionHeading
        title={t('title')}
        action={<QuietLink href={paths.timeline(orgId, season.id)}>{t('record')}</QuietLink>}
      />
      <section className="grid rounded-xl border bg-card wide:grid-cols-2">
        <dl className="grid content-start gap-1 px-4 py-3 wide:px-5">
          {steps.map(([step, day]) => (
            <div key={step} className="flex justify-between gap-3">
              <dt className="text-soft">{t(`step.${step}`)}</dt>
              <dd>{day ?? t('notYet')}</dd>
            </div>
          ))}
        </dl>
        <div className="border-t px-4 py-3 wide:border-s wide:border-t-0 wide:px-5">
          <h3 className="text-sm font-semibold text-soft">
            {t('blockers', { count: assessment.blockers.length })}
          </h3>
          <ul className="list-disc ps-5">
            {assessment.blockers.map((blocker) => (
              <li key={JSON.stringify(blocker)}>{say(blocker)}</li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}
