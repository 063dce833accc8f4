'use client';

import { useTranslations } from 'next-intl';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { SlotRevision } from '@/lib/domain/materials/slot';
import type { RevisionReading, ShownFileReading } from '@/lib/domain/reading/shown';
import { returnToTrayAction } from '@/lib/server/tray/actions';
import { useReadingSentences } from './use-reading-sentences';

interface Props {
  orgId: string;
  revision: SlotRevision;
  reading: RevisionReading;
  mayWrite: boolean;
}

/** Files that may lie in the wrong place, and files that were not read whole. */
export function FileWarnings({ orgId, revision, reading, mayWrite }: Props) {
  const nameOf = (id: string) => revision.files.find((file) => file.id === id)?.name ?? '—';
  return reading.files
    .filter(({ warnings, notes, failure }) => warnings.length + notes.length > 0 || failure)
    .map((file) => (
      <FileWarning
        key={file.fileId}
        orgId={orgId}
        file={file}
        name={nameOf(file.fileId)}
        mayWrite={mayWrite}
      />
    ));
}

interface WarningProps {
  orgId: string;
  file: ShownFileReading;
  name: string;
  mayWrite: boolean;
}

function FileWarning({ orgId, file, name, mayWrite }: WarningProps) {
  const t = useTranslations('tray.warn');
  const { trayReasonOf, noteOf, failureOf } = useReadingSentences();
  const { call, pending } = useAction();
  const isMisplaced = file.warnings.length > 0;
  return (
    <Callout
      tone={isMisplaced ? 'warn' : 'info'}
      title={t('title', { name })}
      action={
        isMisplaced &&
        mayWrite && (
          <Button
            size="sm"
            pending={pending}
            onClick={() => void call(() => returnToTrayAction({ orgId, fileId: file.fileId }))}
          >
            {t('toTray')}
          </Button>
        )
      }
    >
      {file.warnings.map((warning) => (
        <p key={warning.code}>{trayReasonOf(warning, file.notes)}</p>
      ))}
      {file.failure && <p>{failureOf(file.failure)}</p>}
      {file.notes.map((note) => (
        <p key={`${note.code}${note.page}`}>{noteOf(note)}</p>
      ))}
    </Callout>
  );
}
