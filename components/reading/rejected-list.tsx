'use client';

import { RotateCcw } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useRef } from 'react';
import { ShownFact } from '@/components/materials/shown-fact';
import { ReadStaff } from '@/components/reading/read-staff';
import { Button } from '@/components/ui/button';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { SlotRevision } from '@/lib/domain/materials/slot';
import type { ShownReadValue, ShownRejected } from '@/lib/domain/reading/shown';
import { formatInstant } from '@/lib/format';
import { focusOfRow } from './row-button';
import { useAnswers } from './use-answers';

interface Props {
  orgId: string;
  kind: MaterialKind;
  revision: SlotRevision;
  rejected: readonly ShownRejected[];
  mayConfirm: boolean;
  onLook: (where: ShownReadValue) => void;
}

/** What was read and not taken, by whom, and the way back; closed until somebody asks. */
export function RejectedList({ orgId, kind, revision, rejected, mayConfirm, onLook }: Props) {
  const t = useTranslations('reading.rejected');
  const { putBack, pending } = useAnswers({ orgId, kind, revision });
  const list = useRef<HTMLDetailsElement>(null);

  // The button goes with its line: the focus stays in the list, or in the row when it is the last.
  async function restore(one: ShownRejected) {
    const focusRow = focusOfRow(list.current);
    if (!(await putBack(one))) return;
    if (rejected.length > 1) list.current?.querySelector('summary')?.focus();
    else focusRow();
  }

  if (rejected.length === 0) return null;
  return (
    <details ref={list} className="rounded-lg border bg-card px-4 py-2.5 text-md print:hidden">
      <summary className="min-h-6 cursor-pointer text-soft">
        {t('title', { count: rejected.length })}
      </summary>
      <p className="mt-1 text-sm text-soft">{t('explain')}</p>
      <ul className="mt-1 divide-y divide-rule2">
        {rejected.map((one) => (
          <Line
            key={one.id}
            kind={kind}
            one={one}
            fileName={revision.files.find(({ id }) => id === one.fileId)?.name ?? '—'}
            pending={pending}
            onLook={onLook}
            onPutBack={mayConfirm ? () => void restore(one) : undefined}
          />
        ))}
      </ul>
    </details>
  );
}

interface LineProps {
  kind: MaterialKind;
  one: ShownRejected;
  fileName: string;
  pending: boolean;
  onLook: (where: ShownReadValue) => void;
  onPutBack: (() => void) | undefined;
}

function Line({ kind, one, fileName, pending, onLook, onPutBack }: LineProps) {
  const t = useTranslations('reading.rejected');
  const review = useTranslations('reading.review');
  const label = useTranslations(`fields.${kind}`)(one.field);
  const locale = useLocale();
  const field = fieldsOfKind[kind].find(({ name }) => name === one.field);
  if (field === undefined) return null;
  const by = one.by ?? t('somebody');
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-sm text-soft">{label}</p>
        {typeof one.value === 'object' ? (
          <ReadStaff staff={one.value} />
        ) : (
          <p className="font-medium break-words">
            <ShownFact field={field} value={one.value} />
          </p>
        )}
        <p className="text-sm break-words text-soft">
          {one.at === null ? by : t('by', { by, at: formatInstant(one.at, locale) })} ·{' '}
          <button
            type="button"
            className="min-h-6 text-start text-accent hover:underline"
            onClick={() => onLook(one)}
          >
            {review('where', { file: fileName, page: one.place.page })}
          </button>
        </p>
      </div>
      {onPutBack && (
        <Button
          size="sm"
          pending={pending}
          aria-label={t('putBackNamed', { field: label })}
          onClick={onPutBack}
        >
          <RotateCcw aria-hidden />
          {t('putBack')}
        </Button>
      )}
    </li>
  );
}
