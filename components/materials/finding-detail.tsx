'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Sentence } from '@/components/seasons/sentence';
import { StatusIcon } from '@/components/ui/status';
import type { Finding } from '@/lib/domain/rules/assessment';
import { formatDay } from '@/lib/format';

/** Everything a rule says of a row: every reason, what is missing and why, what would make it pass. */
export function FindingDetail({ finding }: { finding: Finding }) {
  const t = useTranslations('materials.finding');
  return (
    <div className="grid gap-4 border-t border-rule2 bg-paper/60 px-4 py-3 text-md wide:grid-cols-2 wide:px-5">
      <section>
        <h4 className="text-sm font-semibold text-soft">{t('because')}</h4>
        <ul className="grid gap-1">
          {finding.reasons.map((reason) => (
            <li key={`${reason.key}${JSON.stringify(reason.values)}`} className="flex gap-2">
              <StatusIcon outcome={reason.outcome} className="mt-1" />
              <span>
                <Sentence namespace="reasons" of={reason} />
              </span>
            </li>
          ))}
        </ul>
        <MissingFacts finding={finding} />
      </section>
      {finding.remedies.length > 0 && (
        <section>
          <h4 className="text-sm font-semibold text-soft">{t('wouldPass')}</h4>
          <ul className="list-disc ps-5">
            {finding.remedies.map((remedy) => (
              <li key={`${remedy.key}${JSON.stringify(remedy.values)}`}>
                <Sentence namespace="remedies" of={remedy} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function MissingFacts({ finding: { missing } }: { finding: Finding }) {
  const t = useTranslations('materials.finding');
  const facts = useTranslations('facts');
  const locale = useLocale();
  if (missing.length === 0) return null;
  return (
    <>
      <h4 className="mt-2 text-sm font-semibold text-soft">{t('missing')}</h4>
      <ul className="list-disc ps-5 text-sm text-soft">
        {missing.map(({ name, why, since }) => (
          <li key={`${name}${why}`}>
            {t('missingFact', {
              fact: facts.has(name) ? facts(name) : name,
              why: t(`why.${why}`, { since: since ? formatDay(since, locale) : '' }),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
