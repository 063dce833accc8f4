'use client';

import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { SlotRevision } from '@/lib/domain/materials/slot';
import { isUnderWay, mayReadAgain } from '@/lib/domain/reading/read-again';
import type { RevisionReading } from '@/lib/domain/reading/shown';
import { FileWarning, isMisplaced } from './file-warning';

interface Props {
  orgId: string;
  kind: MaterialKind;
  revision: SlotRevision;
  reading: RevisionReading;
  mayWrite: boolean;
}

/** Files that may lie in the wrong place, and files that are being read or were not read whole. */
export function FileWarnings({ orgId, kind, revision, reading, mayWrite }: Props) {
  const nameOf = (id: string) => revision.files.find((file) => file.id === id)?.name ?? '—';
  return reading.files
    .filter(
      (file) =>
        isMisplaced(file, kind) || isUnderWay(file) || mayReadAgain(file) || file.notes.length > 0,
    )
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
