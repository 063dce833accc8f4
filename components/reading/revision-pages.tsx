'use client';

import { useTranslations } from 'next-intl';
import { NativeSelect } from '@/components/ui/native-select';
import type { SlotRevision } from '@/lib/domain/materials/slot';
import type { ShownFileReading } from '@/lib/domain/reading/shown';
import { PageViewer, type Sight } from './page-viewer';

/** Which file is looked at, and where in it. */
export interface Whereabouts {
  readonly fileId: string;
  readonly sight: Sight | undefined;
}

interface Props {
  orgId: string;
  revision: SlotRevision;
  /** Those whose pages can be shown. */
  files: readonly ShownFileReading[];
  where: Whereabouts | undefined;
  onTurn: (where: Whereabouts) => void;
  className?: string;
}

/** The pages of a revision, one file at a time. */
export function RevisionPages({ orgId, revision, files, where, onTurn, className }: Props) {
  const t = useTranslations('reading.viewer');
  const shown = files.find(({ fileId }) => fileId === where?.fileId) ?? files[0];
  if (shown === undefined) return null;
  const nameOf = (id: string) => revision.files.find((file) => file.id === id)?.name ?? '—';
  return (
    <PageViewer
      orgId={orgId}
      file={{ id: shown.fileId, name: nameOf(shown.fileId) }}
      pages={shown.pages}
      sight={where?.fileId === shown.fileId ? where.sight : undefined}
      className={className}
    >
      {files.length > 1 && (
        <NativeSelect
          aria-label={t('choose')}
          value={shown.fileId}
          onChange={(event) => onTurn({ fileId: event.target.value, sight: undefined })}
          className="min-h-8 text-sm"
        >
          {files.map(({ fileId }) => (
            <option key={fileId} value={fileId}>
              {nameOf(fileId)}
            </option>
          ))}
        </NativeSelect>
      )}
    </PageViewer>
  );
}
