'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import type { FormValue } from '@/lib/domain/materials/form-value';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { FactConflict } from '@/lib/domain/materials/slot';
import { formatInstant } from '@/lib/format';
import { ShownFact } from './shown-fact';

interface Props {
  kind: MaterialKind;
  conflicts: readonly FactConflict[];
  mine: Record<string, FormValue>;
  onSettle: (conflict: FactConflict, keep: 'mine' | 'theirs') => void;
}

/** Two people wrote the same value: both are shown, and the second one chooses. */
export function ConflictDialog({ kind, conflicts, mine, onSettle }: Props) {
  const t = useTranslations('materials.conflict');
  const labels = useTranslations(`fields.${kind}`);
  const locale = useLocale();
  const [conflict] = conflicts;
  const field = fieldsOfKind[kind].find(({ name }) => name === conflict?.name);
  if (conflict === undefined || field === undefined) return null;
  const ours = mine[conflict.name] ?? '';
  return (
    <Dialog
      open
      title={t('title', { field: labels(conflict.name) })}
      description={t('description', {
        by: conflict.by ?? t('somebody'),
        at: formatInstant(conflict.at, locale),
      })}
      footer={
        <>
          <Button onClick={() => onSettle(conflict, 'theirs')}>{t('takeTheirs')}</Button>
          <Button variant="primary" onClick={() => onSettle(conflict, 'mine')}>
            {t('keepMine')}
          </Button>
        </>
      }
    >
      <dl className="grid gap-3 sm:grid-cols-2">
        <div className="rounded-lg border p-3">
          <dt className="text-sm text-soft">{t('mine')}</dt>
          <dd className="break-words">
            {typeof ours === 'string' ? ours || '—' : t('people', { count: ours.length })}
          </dd>
        </div>
        <div className="rounded-lg border p-3">
          <dt className="text-sm text-soft">{t('theirs')}</dt>
          <dd className="break-words">
            <ShownFact field={field} value={conflict.theirs} />
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}
