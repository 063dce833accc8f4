import { GitCompareArrows } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { OtherSource } from '@/lib/domain/rules/pack-schema';
import { cn } from '@/lib/cn';
import { RuleSourceText } from './rule-source-text';

/** What others say on the same subject: beside the rule, never silently resolved. */
export function RuleConflicts({ others }: { others: readonly OtherSource[] }) {
  const t = useTranslations('rulesPage');
  const locale = useLocale();
  return others.map((other) => (
    <div
      key={`${other.source.title}${other.source.quote}`}
      className={cn(
        'mt-3 grid gap-1.5 rounded-lg border px-3 py-2.5',
        other.disagrees ? 'border-warn/40 bg-warn-bg' : 'bg-rule2/50',
      )}
    >
      <p
        className={cn(
          'flex items-center gap-1.5 text-sm font-semibold',
          other.disagrees ? 'text-warn' : 'text-soft',
        )}
      >
        <GitCompareArrows aria-hidden className="size-4" />
        {other.disagrees ? t('disagrees') : t('alsoSays')}
      </p>
      <p className="text-md">{other.says[locale]}</p>
      <RuleSourceText source={other.source} />
    </div>
  ));
}
