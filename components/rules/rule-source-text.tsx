import { ExternalLink } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { GradeBadge } from '@/components/ui/grade-badge';
import type { RuleSource } from '@/lib/domain/rules/assessment';
import { formatDay } from '@/lib/format';

/** Who says so, in their words, with the grade in front. The quote stays in its own language. */
export function RuleSourceText({ source }: { source: RuleSource }) {
  const t = useTranslations('rulesPage');
  const locale = useLocale();
  const { grade, title, article, quote, url, retrievedOn } = source;
  return (
    <figure className="grid gap-0.5 border-s-2 border-rule ps-3 text-md">
      <blockquote lang="zh-CN">“{quote}”</blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        <GradeBadge grade={grade} />
        <span lang="zh-CN">
          {title}
          {article && ` · ${article}`}
        </span>
        <span>{t('retrieved', { day: formatDay(retrievedOn, locale) })}</span>
        {url && (
          <a
            href={url}
            target="_blank"
            rel="noreferrer noopener"
            className="inline-flex items-center gap-1 text-accent underline"
          >
            {t('open')}
            <ExternalLink aria-hidden className="size-3.5" />
          </a>
        )}
      </figcaption>
    </figure>
  );
}
