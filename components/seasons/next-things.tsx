import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/link';
import { SectionHeading } from '@/components/ui/section-heading';
import type { NextAction } from '@/lib/domain/season/next-actions';
import { formatShortDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { SeasonPage } from '@/lib/server/findings/loaders';
import { Sentence } from './sentence';

const FIRST = 3;

/** The next three things, worst first, and the rest behind them. */
export function NextThings({ page }: { page: SeasonPage }) {
  const t = useTranslations('season.next');
  const { actions } = page;
  const rest = actions.slice(FIRST);
  return (
    <>
      <SectionHeading title={t('title', { count: Math.min(FIRST, actions.length) })} />
      <section className="rounded-xl border bg-card">
        {actions.length === 0 && <p className="px-4 py-4 text-soft">{t('none')}</p>}
        <ol>
          {actions.slice(0, FIRST).map((action, index) => (
            <Thing key={action.ruleId} page={page} action={action} number={index + 1} />
          ))}
        </ol>
        {rest.length > 0 && (
          <details>
            <summary className="cursor-pointer border-t border-rule2 px-4 py-2 text-sm text-accent">
              {t('rest', { count: rest.length })}
            </summary>
            <ol start={FIRST + 1}>
              {rest.map((action, index) => (
                <Thing key={action.ruleId} page={page} action={action} number={index + FIRST + 1} />
              ))}
            </ol>
          </details>
        )}
      </section>
      {actions.length > 0 && <p className="mt-1 text-sm text-soft">{t('ours')}</p>}
    </>
  );
}

interface ThingProps {
  page: SeasonPage;
  action: NextAction;
  number: number;
}

function Thing({ page: { orgId, season, rules, today }, action, number }: ThingProps) {
  const t = useTranslations('season.next');
  const locale = useLocale();
  const rule = rules.find(({ id }) => id === action.ruleId);
  const title = rule?.title[locale] ?? action.ruleId;
  const isLate = action.startBy !== undefined && action.startBy <= today;
  return (
    <li className="grid grid-cols-[1.5rem_1fr] items-center gap-x-3 gap-y-1 border-t border-rule2 px-4 py-2.5 first:border-0 wide:grid-cols-[1.5rem_1fr_auto_auto]">
      <span className="font-semibold text-soft">{number}</span>
      <div className="min-w-0">
        <p className="font-medium">
          {action.remedy ? <Sentence namespace="remedies" of={action.remedy} /> : title}
        </p>
        <p className="text-sm text-soft">
          {title}
          {action.isVeto && ` · ${t('veto')}`}
          {action.lostPoints > 0 && ` · ${t('points', { points: action.lostPoints })}`}
          {action.reason && (
            <>
              {' · '}
              <Sentence namespace="reasons" of={action.reason} />
            </>
          )}
        </p>
      </div>
      <p className="col-start-2 text-sm whitespace-nowrap text-soft wide:col-start-auto">
        {action.startBy === undefined ? null : (
          <span className={isLate ? 'font-semibold text-seal' : undefined}>
            {isLate ? t('now') : t('startBy', { day: formatShortDay(action.startBy, locale) })}
          </span>
        )}
      </p>
      <ButtonLink
        size="sm"
        variant={number === 1 ? 'primary' : 'secondary'}
        href={
          action.kind === undefined
            ? paths.licence(orgId, season.licenceId)
            : paths.materials(orgId, season.id, action.kind)
        }
        aria-label={t('goTo', { title })}
        className="col-start-2 justify-self-start wide:col-start-auto print:hidden"
      >
        {t('go')}
      </ButtonLink>
    </li>
  );
}
