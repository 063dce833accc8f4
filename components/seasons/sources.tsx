'use client';

import { useLocale, useTranslations } from 'next-intl';
import { GradeBadge } from '@/components/ui/grade-badge';
import type { RuleSource } from '@/lib/domain/rules/assessment';
import { formatDay } from '@/lib/format';

/** Who says so and how sure they are: one mark for each source, opened by pointer, tap or key. */
export function Sources({ sources }: { sources: readonly RuleSource[] }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      {sources.map((source) => (
        <GradeBadge key={`${source.title}${source.quote}`} grade={source.grade}>
          <SourceText source={source} />
        </GradeBadge>
      ))}
    </span>
  );
}

export function SourceText({ source }: { source: RuleSource }) {
  const t = useTranslations('season.source');
  const locale = useLocale();
  return (
    <div className="grid gap-1">
      <p className="font-medium">{source.title}</p>
      {source.article && <p className="text-sm text-soft">{source.article}</p>}
      <blockquote lang="zh-CN" className="border-s-2 border-rule ps-2 text-md">
        {source.quote}
      </blockquote>
      {source.url && (
        <a
          href={source.url}
          target="_blank"
          rel="noreferrer noopener"
          className="text-sm break-all text-accent underline"
        >
          {source.url}
        </a>
      )}
      <p className="text-sm text-soft">
        {t('retrievedOn', { day: formatDay(source.retrievedOn, locale) })}
      </p>
    </div>
  );
}
