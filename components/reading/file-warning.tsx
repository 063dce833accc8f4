'use client';

import { RotateCcw, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { useReadAgain } from '@/components/tray/use-read-again';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { isUnderWay, mayReadAgain } from '@/lib/domain/reading/read-again';
import type { ShownFileReading } from '@/lib/domain/reading/shown';
import { returnToTrayAction } from '@/lib/server/tray/actions';
import { ROW_BUTTON } from './row-button';
import { useReadingSentences } from './use-reading-sentences';

interface Props {
  orgId: string;
  kind: MaterialKind;
  file: ShownFileReading;
  name: string;
  mayWrite: boolean;
}

/** What is to be known of one file of a row, and what can be done about it. */
export function FileWarning({ orgId, kind, file, name, mayWrite }: Props) {
  const t = useTranslations('tray.warn');
  const kinds = useTranslations('kinds');
  const reading = useTranslations('reading');
  const { warningOf, notesOf, failureOf } = useReadingSentences();
  const { call, pending } = useAction();
  const again = useReadAgain(orgId);
  const actions = useRef<HTMLDivElement>(null);
  const isWrong = isMisplaced(file, kind);
  const isPartial = mayReadAgain(file);

  // The button goes once it was pressed: the focus stays in the row.
  function leaveTo(row: Element | null | undefined) {
    row?.querySelector<HTMLElement>(ROW_BUTTON)?.focus();
  }

  async function readAgain() {
    const row = actions.current?.closest('[data-requirement]');
    if (await again.readAgain(file.fileId)) leaveTo(row);
  }

  async function toTray() {
    const row = actions.current?.closest('[data-requirement]');
    const isDone = await call(() => returnToTrayAction({ orgId, fileId: file.fileId }), {
      onDone: () => toast.success(t('moved')),
    });
    if (isDone) leaveTo(row);
  }

  return (
    <Callout
      tone={isWrong || isPartial ? 'warn' : 'info'}
      title={t(titleOf(file, isWrong), { name })}
      action={
        mayWrite &&
        (isPartial || isWrong) && (
          <div ref={actions} className="flex flex-wrap gap-2 print:hidden">
            {isPartial && (
              <Button
                size="sm"
                pending={again.pending}
                aria-label={reading('retryOne', { name })}
                onClick={() => void readAgain()}
              >
                <RotateCcw aria-hidden />
                {reading('retry')}
              </Button>
            )}
            {isWrong && (
              <Button size="sm" pending={pending} onClick={() => void toTray()}>
                <Undo2 aria-hidden />
                {t('toTray')}
              </Button>
            )}
          </div>
        )
      }
    >
      {file.warnings.map((warning) => (
        <p key={warning.code}>{warningOf(warning, file.notes)}</p>
      ))}
      {isOtherKind(file, kind) && <p>{t('otherKind', { kind: kinds(`${file.kind}.name`) })}</p>}
      {isUnderWay(file) && <p>{t('appears')}</p>}
      {file.failure && <p>{failureOf(file.failure)}</p>}
      {file.state === 'cancelled' && <p>{t('cancelled')}</p>}
      {!isUnderWay(file) && notesOf(file.notes).map((note) => <p key={note}>{note}</p>)}
    </Callout>
  );
}

function titleOf(file: ShownFileReading, isWrong: boolean) {
  if (isUnderWay(file)) return 'underWay';
  if (mayReadAgain(file)) return 'partial';
  return isWrong ? 'title' : 'about';
}

const isOtherKind = (file: ShownFileReading, kind: MaterialKind): boolean =>
  file.kind !== null && file.kind !== kind;

export const isMisplaced = (file: ShownFileReading, kind: MaterialKind): boolean =>
  file.warnings.length > 0 || isOtherKind(file, kind);
