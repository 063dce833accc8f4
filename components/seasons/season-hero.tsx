import { useLocale, useTranslations } from 'next-intl';
import { GradeBadge } from '@/components/ui/grade-badge';
import { QuietLink } from '@/components/ui/link';
import { ScoreRuler } from '@/components/ui/score-ruler';
import { cn } from '@/lib/cn';
import type { Verdict } from '@/lib/domain/season/standing';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { SeasonPage } from '@/lib/server/findings/loaders';
import { LostPoints } from './lost-points';
import { SourceText } from './sources';

/** Are we safe, how far from it, and by when. */
export function SeasonHero({ page }: { page: SeasonPage }) {
  const t = useTranslations('season');
  const { assessment, standing } = page;
  const vetoes = assessment.findings.filter((finding) => finding.isVeto);
  const count = (outcome: string) => vetoes.filter((veto) => veto.outcome === outcome).length;
  return (
    <section className="grid rounded-xl border bg-card wide:grid-cols-[1.25fr_1fr]">
      <div className="px-4 py-4 wide:px-6">
        <p className={cn('text-3xl font-bold', tones[standing.verdict])}>
          {t(`verdict.${standing.verdict}`)}
        </p>
        <p className="mt-0.5 mb-3 text-soft">
          {t('because', {
            ready: String(assessment.ready),
            failed: count('fail'),
            warned: count('warn'),
            unknown: count('unknown'),
            short: String(assessment.score < assessment.gate),
            gate: assessment.gate,
            scope: assessment.scope,
          })}
        </p>
        <ScoreRuler score={assessment.score} gate={assessment.gate} />
        <LostPoints page={page} />
      </div>
      <div className="border-t px-4 py-4 wide:border-s wide:border-t-0 wide:px-6">
        <DaysLeft page={page} />
      </div>
    </section>
  );
}

function DaysLeft({ page: { orgId, season, binding, bindingDays } }: { page: SeasonPage }) {
  const t = useTranslations('season.days');
  const messages = useTranslations();
  const locale = useLocale();
  if (binding === undefined) return <p className="text-soft">{t('none')}</p>;
  const isPast = binding.daysLeft < 0;
  const differ = new Set(bindingDays.map(({ day, subject }) => `${subject}${day}`)).size > 1;
  return (
    <>
      <p className={cn(isPast && 'text-seal')}>
        <b className="text-4xl font-bold">
          {isPast ? -binding.daysLeft : Math.max(0, binding.workdaysLeft)}
        </b>{' '}
        <span className="text-md text-soft">{t(isPast ? 'past' : 'workdays')}</span>
      </p>
      <ul className="mt-2 grid gap-1.5 text-md">
        {bindingDays.slice(0, 4).map((deadline) => (
          <li key={deadline.id} className="flex flex-wrap items-baseline gap-x-2.5">
            <span className={cn(deadline.id === binding.deadline.id && 'font-semibold text-seal')}>
              {formatDay(deadline.day, locale)}
            </span>
            <span className="min-w-0 flex-1 text-soft">{messages(deadline.titleKey)}</span>
            <GradeBadge grade={deadline.grade}>
              {deadline.sources.map((source) => (
                <SourceText key={source.quote} source={source} />
              ))}
            </GradeBadge>
          </li>
        ))}
      </ul>
      {differ && <p className="mt-2 text-sm text-soft">{t('differ')}</p>}
      <QuietLink href={paths.timeline(orgId, season.id)} className="mt-1 print:hidden">
        {t('timeline')}
      </QuietLink>
    </>
  );
}

const tones: Record<Verdict, string> = {
  'window-closed': 'text-seal',
  'not-ready': 'text-fail',
  ready: 'text-pass',
  filed: 'text-pass',
  exempt: 'text-soft',
  'out-of-scope': 'text-soft',
};
