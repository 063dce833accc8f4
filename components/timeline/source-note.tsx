import { useLocale, useTranslations } from 'next-intl';
import { GradeBadge } from '@/components/ui/grade-badge';
import { TextLink } from '@/components/ui/link';
import type { SourcedDeadline } from '@/lib/domain/deadlines/season-deadline';
import { formatDay } from '@/lib/format';

/** Who names a day, in which words, and how sure that is. */
export function SourceNote({ deadline }: { deadline: SourcedDeadline }) {
  const t = useTranslations('timeline.source');
  const locale = useLocale();
  return (
    <GradeBadge grade={deadline.grade}>
      {deadline.sources.map((source) => (
        <div key={source.title} className="grid gap-1">
          <p className="font-medium">
            {source.title} {source.article}
          </p>
          <p className="text-soft">“{source.quote}”</p>
          {source.url !== undefined && (
            <TextLink href={source.url} rel="noreferrer" target="_blank">
              {t('open')}
            </TextLink>
          )}
          <p className="text-sm text-soft">
            {t('retrieved', { day: formatDay(source.retrievedOn, locale) })}
          </p>
        </div>
      ))}
    </GradeBadge>
  );
}
