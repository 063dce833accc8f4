import { useTranslations } from 'next-intl';
import { StatusBadge } from '@/components/ui/status';
import type { RuleExample } from '@/lib/domain/rules/pack-schema';

/** Examples the pack is tested with: facts on the left, the answer on the right. */
export function RuleExamples({ examples }: { examples: readonly RuleExample[] }) {
  const t = useTranslations('rulesPage');
  return (
    <details className="mt-3">
      <summary className="min-h-6 cursor-pointer text-sm text-accent">
        {t('examples', { count: examples.length })}
      </summary>
      <ul className="mt-1 grid gap-1 text-sm">
        {examples.map((example) => (
          <li
            key={JSON.stringify(example)}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule2 py-1 first:border-t-0"
          >
            <GivenFacts given={example.given} />
            <StatusBadge outcome={example.expect} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function GivenFacts({ given }: { given: RuleExample['given'] }) {
  const t = useTranslations('rulesPage');
  const facts = useTranslations('facts');
  const valueOf = useGivenValue();
  const entries = Object.entries(given);
  if (entries.length === 0) return <span className="text-soft">{t('baseline')}</span>;
  return (
    <span>
      {entries.map(([name, value], index) => (
        <span key={name}>
          {index > 0 && t('separator')}
          {facts.has(name) ? facts(name) : name}
          {t('equals')}
          <strong className="font-semibold">{valueOf(value)}</strong>
        </span>
      ))}
    </span>
  );
}

function useGivenValue(): (value: string | number | boolean | null) => string {
  const t = useTranslations('rulesPage.values');
  return (value) => {
    const key = String(value);
    return /^[a-z-]+$/.test(key) && t.has(key) ? t(key) : key;
  };
}
