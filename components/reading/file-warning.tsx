'use client';

import { RotateCcw, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useReadAgain } from '@/components/tray/use-read-again';
import { useReturnToTray } from '@/components/tray/use-return-to-tray';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { isUnderWay, mayReadAgain } from '@/lib/domain/reading/read-again';
import type { ShownFileReading } from '@/lib/domain/reading/shown';
import { focusOfRow } from './row-button';
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
  const back = useReturnToTray(orgId);
  const again = useReadAgain(orgId);
  const actions = useRef<HTMLDivElement>(null);
  const isWrong = isMisplaced(file, kind);
  const isPartial = mayReadAgain(file);

  /** The button goes once it was pressed: the focus stays in the row. */
  async function leave(act: (fileId: string) => Promise<boolean>) {
    const focusRow = focusOfRow(actions.current);
    if (await act(file.fileId)) focusRow();
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
                onClick={() => void leave(again.readAgain)}
              >
                <RotateCcw aria-hidden />
                {reading('retry')}
              </Button>
            )}
            {isWrong && (
              <Button size="sm" pending={back.pending} onClick={() => void leave(back.giveBack)}>
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
