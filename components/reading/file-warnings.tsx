'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { SlotRevision } from '@/lib/domain/materials/slot';
import { mayReadAgain } from '@/lib/domain/reading/read-again';
import type { RevisionReading, ShownFileReading } from '@/lib/domain/reading/shown';
import { retryReadingAction } from '@/lib/server/readings/actions';
import { returnToTrayAction } from '@/lib/server/tray/actions';
import { useReadingSentences } from './use-reading-sentences';

interface Props {
  orgId: string;
  kind: MaterialKind;
  revision: SlotRevision;
  reading: RevisionReading;
  mayWrite: boolean;
}

/** Files that may lie in the wrong place, and files that were not read whole. */
export function FileWarnings({ orgId, kind, revision, reading, mayWrite }: Props) {
  const nameOf = (id: string) => revision.files.find((file) => file.id === id)?.name ?? '—';
  return reading.files
    .filter((file) => isMisplaced(file, kind) || file.notes.length > 0 || mayReadAgain(file))
    .map((file) => (
      <FileWarning
        key={file.fileId}
        orgId={orgId}
        kind={kind}
        file={file}
        name={nameOf(file.fileId)}
        mayWrite={mayWrite}
      />
    ));
}

interface WarningProps {
  orgId: string;
  kind: MaterialKind;
  file: ShownFileReading;
  name: string;
  mayWrite: boolean;
}

function FileWarning({ orgId, kind, file, name, mayWrite }: WarningProps) {
  const t = useTranslations('tray.warn');
  const kinds = useTranslations('kinds');
  const reading = useTranslations('reading');
  const { warningOf, notesOf, failureOf } = useReadingSentences();
  const { call, pending } = useAction();
  const isWrong = isMisplaced(file, kind);
  return (
    <Callout
      tone={isWrong ? 'warn' : 'info'}
      title={t('title', { name })}
      action={
        mayWrite && (
          <div className="flex flex-wrap gap-2">
            {mayReadAgain(file) && (
              <Button
                size="sm"
                pending={pending}
                aria-label={reading('retryOne', { name })}
                onClick={() => void call(() => retryReadingAction({ orgId, fileId: file.fileId }))}
              >
                {reading('retry')}
              </Button>
            )}
            {isWrong && (
              <Button
                size="sm"
                pending={pending}
                onClick={() =>
                  void call(() => returnToTrayAction({ orgId, fileId: file.fileId }), {
                    onDone: () => toast.success(t('moved')),
                  })
                }
              >
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
      {file.failure && <p>{failureOf(file.failure)}</p>}
      {file.state === 'cancelled' && <p>{reading('state.cancelled')}</p>}
      {notesOf(file.notes).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Callout>
  );
}

const isOtherKind = (file: ShownFileReading, kind: MaterialKind): boolean =>
  file.kind !== null && file.kind !== kind;

const isMisplaced = (file: ShownFileReading, kind: MaterialKind): boolean =>
  file.warnings.length > 0 || isOtherKind(file, kind);
