import { useTranslations } from 'next-intl';
import { vetoRuleIds } from './veto-dots';

/** What the five numbers under the icons stand for. */
export function VetoLegend() {
  const t = useTranslations('portfolio');
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
      <span>{t('columns.vetoes')}</span>
      <ol className="flex flex-wrap gap-x-4 gap-y-1">
        {vetoRuleIds.map((ruleId, index) => (
          <li key={ruleId}>
            {index + 1} {t(`veto.${ruleId}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}
