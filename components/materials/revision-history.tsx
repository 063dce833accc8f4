'use client';

import { useLocale, useTranslations } from 'next-intl';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import type { Slot } from '@/lib/domain/materials/slot';
import { formatDay, formatInstant } from '@/lib/format';
import { ShownFact } from './shown-fact';

/** What was in force before: older revisions with their files and what they stated. */
export function RevisionHistory({ slot }: { slot: Slot }) {
  const t = useTranslations('materials.history');
  const labels = useTranslations(`fields.${slot.kind}`);
  const locale = useLocale();
  const [, ...older] = slot.revisions;
  if (older.length === 0) return null;
  return (
    <details className="text-md">
      <summary className="cursor-pointer text-soft">{t('title', { count: older.length })}</summary>
      <ol className="mt-2 grid gap-3">
        {older.map((revision) => (
          <li key={revision.id} className="rounded-lg border border-rule2 p-3">
            <p className="font-medium">
              {t('revision', { number: revision.number })}
              <span className="ms-2 font-normal text-soft">
                {formatInstant(revision.createdAt, locale)} {revision.createdBy}
              </span>
            </p>
            {revision.effectiveOn && (
              <p className="text-sm text-soft">
                {t('effectiveOn', { day: formatDay(revision.effectiveOn, locale) })}
              </p>
            )}
            <p className="text-sm break-all text-soft">
              {revision.files.map((file) => file.name).join(' · ') || t('noFiles')}
            </p>
            <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-sm">
              {revision.facts.map((fact) => {
                const field = fieldsOfKind[slot.kind].find(({ name }) => name === fact.name);
                return field === undefined ? null : (
                  <div key={fact.name} className="contents">
                    <dt className="text-soft">{labels(fact.name)}</dt>
                    <dd>
                      <ShownFact field={field} value={fact.value} />
                    </dd>
                  </div>
                );
              })}
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}
