import { useTranslations } from 'next-intl';

/** How sure each grade is: read once, before the rules. */
export function GradeLegend() {
  const t = useTranslations('ui.grade');
  const rules = useTranslations('rulesPage');
  return (
    <details className="rounded-lg border bg-card px-4 py-2 text-md">
      <summary className="min-h-6 cursor-pointer font-medium">{rules('gradesTitle')}</summary>
      <dl className="mt-2 grid gap-1.5 pb-1">
        {(['A', 'B', 'C', 'S'] as const).map((grade) => (
          <div key={grade} className="flex gap-3">
            <dt className="shrink-0 font-semibold">{t('short', { grade })}</dt>
            <dd className="text-soft">{t(`meaning.${grade}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
