import { useTranslations } from 'next-intl';

/** The figures a rule is set to; they are data of the pack. */
export function RuleParams({ params }: { params: Readonly<Record<string, string | number>> }) {
  const t = useTranslations('rulesPage.params');
  const entries = Object.entries(params);
  if (entries.length === 0) return null;
  return (
    <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {entries.map(([name, value]) => (
        <div key={name} className="flex gap-1.5">
          <dt className="text-soft">{t.has(name) ? t(name) : name}</dt>
          <dd className="font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
