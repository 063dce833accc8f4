import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { packRefOf } from '@/lib/domain/rules/pack-schema';
import { formatNumber } from '@/lib/format';
import type { RulesPage } from '@/lib/server/packs/loaders';
import { GradeLegend } from './grade-legend';
import { RuleCard } from './rule-card';
import { RuleFilter } from './rule-filter';

/** A pack, rule by rule: what it asks, who says so, how sure they are, and who says otherwise. */
export function RulesView({ page }: { page: RulesPage }) {
  const t = useTranslations('rulesPage');
  const groupNames = useTranslations('groups');
  const locale = useLocale();
  const { pack, groups, group, rules } = page;
  const shown = group === undefined ? groups : [group];
  return (
    <>
      <PageHeading
        title={t('title')}
        tags={
          <>
            <Badge>{packRefOf(pack)}</Badge>
            <Badge>{t('gate', { gate: formatNumber(pack.gate, locale) })}</Badge>
            <Badge>{t('count', { count: pack.rules.length })}</Badge>
          </>
        }
        description={pack.description[locale]}
      />
      <GradeLegend />
      <RuleFilter page={page} />
      {shown.map((each) => (
        <section key={each} aria-labelledby={`group-${each}`}>
          <SectionHeading id={`group-${each}`} title={groupNames(each)} />
          <div className="grid gap-3">
            {rules
              .filter((rule) => rule.group === each)
              .map((rule) => (
                <RuleCard key={rule.id} rule={rule} />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}
