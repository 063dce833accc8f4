'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { ErrorValues } from '@/lib/errors';

export interface ConflictField {
  readonly name: string;
  readonly label: string;
  /** What this person has typed. */
  readonly mine: string;
  /** How a stored value of this field reads; the text itself when left out. */
  readonly show?: (value: string) => string;
}

interface Props {
  theirs: ErrorValues;
  fields: readonly ConflictField[];
  /** Keep mine: sends it again, on top of theirs. */
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  pending: boolean;
}

/** Somebody else saved first: both versions of every field that differs, and the choice. */
export function ConflictCallout({ theirs, fields, onKeepMine, onTakeTheirs, pending }: Props) {
  const t = useTranslations('clients.conflict');
  const different = fields
    .map((field) => ({ ...field, stored: textOf(theirs[field.name], field.show) }))
    .filter(({ stored, mine }) => stored !== mine);
  return (
    <div role="alert">
      <Callout
        tone="warn"
        title={theirs.archived === true ? t('archivedTitle') : t('title')}
        action={
          theirs.archived !== true && (
            <>
              <Button variant="primary" pending={pending} onClick={onKeepMine}>
                {t('keepMine')}
              </Button>
              <Button onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
            </>
          )
        }
      >
        <p>{theirs.archived === true ? t('archived') : t('description')}</p>
        {different.length > 0 && theirs.archived !== true && (
          <dl className="mt-2 grid gap-2">
            {different.map(({ name, label, mine, stored }) => (
              <div key={name} className="grid gap-x-4 wide:grid-cols-[8rem_1fr_1fr]">
                <dt className="font-medium">{label}</dt>
                <dd>{t('theirs', { value: stored || t('nothing') })}</dd>
                <dd>{t('mine', { value: mine || t('nothing') })}</dd>
              </div>
            ))}
          </dl>
        )}
      </Callout>
    </div>
  );
}

function textOf(value: ErrorValues[string] | undefined, show?: (value: string) => string): string {
  if (value === null || value === undefined) return '';
  return show === undefined ? String(value) : show(String(value));
}
