import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { Rule } from '@/lib/domain/rules/pack-schema';
import { formatNumber } from '@/lib/format';
import { RuleConflicts } from './rule-conflicts';
import { RuleExamples } from './rule-examples';
import { RuleParams } from './rule-params';
import { RuleSourceText } from './rule-source-text';

/** One rule, reachable by its id: `#A5`. */
export function RuleCard({ rule }: { rule: Rule }) {
  const t = useTranslations('rulesPage');
  const locale = useLocale();
  return (
    <Card
      id={rule.id}
      aria-labelledby={`rule-${rule.id}`}
      className="scroll-mt-20 px-4 py-3.5 target:border-accent wide:px-5"
    >
      <header className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <a href={`#${rule.id}`} className="font-mono text-sm text-soft hover:underline">
          {rule.id}
        </a>
        <h3 id={`rule-${rule.id}`} className="font-semibold">
          {rule.title[locale]}
        </h3>
        {rule.veto && <Badge tone="seal">{t('veto')}</Badge>}
        {rule.ours && <Badge>{t('ours')}</Badge>}
        {rule.weight > 0 && (
          <Badge>{t('weight', { points: formatNumber(rule.weight, locale) })}</Badge>
        )}
        {rule.bonus && (
          <Badge tone="pass">
            {t('bonus', { points: formatNumber(rule.bonus.points, locale) })}
          </Badge>
        )}
      </header>
      <p className="mt-1">{rule.requirement[locale]}</p>
      <RuleParams params={rule.params} />
      <div className="mt-3 grid gap-2">
        {rule.sources.map((source) => (
          <RuleSourceText key={`${source.title}${source.quote}`} source={source} />
        ))}
      </div>
      <RuleConflicts others={rule.otherSources} />
      <RuleExamples examples={rule.examples} />
    </Card>
  );
}
