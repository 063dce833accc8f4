import { useTranslations } from 'next-intl';
import { StatusIcon } from '@/components/ui/status';
import type { Outcome } from '@/lib/domain/rules/assessment';

export const vetoRuleIds = ['V1', 'V2', 'V3', 'V4', 'V5'] as const;

/** The five veto risks of a season, each an icon with its name: colour never speaks alone. */
export function VetoDots({ vetoes }: { vetoes: Readonly<Record<string, Outcome>> | null }) {
  const t = useTranslations('portfolio.veto');
  const status = useTranslations('status');
  return (
    <ul className="flex gap-x-1.5">
      {vetoRuleIds.map((ruleId, index) => {
        const outcome = vetoes?.[ruleId] ?? 'unknown';
        return (
          <li
            key={ruleId}
            title={`${t(ruleId)}：${status(outcome)}`}
            className="grid justify-items-center gap-0.5"
          >
            <StatusIcon outcome={outcome} />
            <span aria-hidden className="text-xs leading-none text-soft">
              {index + 1}
            </span>
            <span className="sr-only">{t(ruleId)}</span>
          </li>
        );
      })}
    </ul>
  );
}
