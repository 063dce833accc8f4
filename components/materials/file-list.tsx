'use client';

import { Archive, Download, Eye, RotateCcw, Undo2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ArchiveDialog } from '@/components/clients/archive-dialog';
import { useAction } from '@/components/forms/use-action';
import { useReturnToTray } from '@/components/tray/use-return-to-tray';
import { focusOfRow } from '@/components/reading/row-button';
import { Badge } from '@/components/ui/badge';
import { buttonVariants } from '@/components/ui/button-variants';
import { IconButton } from '@/components/ui/icon-button';
import { QuietLink } from '@/components/ui/link';
import { Button } from '@/components/ui/button';
import { fileKindDefinitions, kindOfMime } from '@/lib/domain/files/file-kind';
import { claimedOtherwise } from '@/lib/domain/files/judge-file';
import type { SlotFile } from '@/lib/domain/materials/slot';
import { formatBytes, formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { archiveFileAction, restoreFileAction } from '@/lib/server/uploads/actions';

const SHOWN_AT_FIRST = 12;

interface Props {
  orgId: string;
  files: readonly SlotFile[];
  mayWrite: boolean;
  onPreview: (file: SlotFile) => void;
}

/** The files of a revision; those taken out stay below, with the reason and the way back. */
export function FileList({ orgId, files, mayWrite, onPreview }: Props) {
  const t = useTranslations('materials.files');
  const [all, setAll] = useState(false);
  const inUse = files.filter((file) => file.archived === null);
  const out = files.filter((file) => file.archived !== null);
  const shown = all ? inUse : inUse.slice(0, SHOWN_AT_FIRST);
  if (files.length === 0) return <p className="text-md text-soft">{t('empty')}</p>;
  return (
    <div className="grid gap-2">
      <ul className="grid">
        {shown.map((file) => (
          <FileRow
            key={file.id}
            orgId={orgId}
            file={file}
            mayWrite={mayWrite}
            onPreview={onPreview}
          />
        ))}
      </ul>
      {shown.length < inUse.length && (
        <Button size="sm" className="justify-self-start" onClick={() => setAll(true)}>
          {t('showAll', { count: inUse.length })}
        </Button>
      )}
      {out.length > 0 && (
        <details className="text-md">
          <summary className="cursor-pointer text-soft">{t('out', { count: out.length })}</summary>
          <ul className="grid">
            {out.map((file) => (
              <OutRow key={file.id} orgId={orgId} file={file} mayWrite={mayWrite} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function FileRow({ orgId, file, mayWrite, onPreview }: Omit<Props, 'files'> & { file: SlotFile }) {
  const t = useTranslations('materials.files');
  const locale = useLocale();
  const kind = kindOfMime(file.mime);
  const really = claimedOtherwise(file.name, file.mime);
  const by = file.uploadedBy ?? t('somebody');
  const { giveBack, pending } = useReturnToTray(orgId);
  async function leave(focusRow: () => void) {
    if (await giveBack(file.id)) focusRow();
  }
  return (
    <li className="flex items-start gap-2 border-t border-rule2 py-1.5 first:border-0">
      <div className="min-w-0 flex-1">
        <p className="text-md break-all">
          {file.name} {file.purpose && <Badge>{t(`purpose.${file.purpose}`)}</Badge>}
        </p>
        <p className="text-sm text-soft">
          {formatBytes(file.bytes, locale)} · {formatInstant(file.uploadedAt, locale)} · {by}
        </p>
        {really && (
          <p className="text-sm text-warn">{t('really', { kind: t(`kind.${really}`) })}</p>
        )}
      </div>
      {kind && fileKindDefinitions[kind].inline && (
        <IconButton label={t('preview', { name: file.name })} onClick={() => onPreview(file)}>
          <Eye aria-hidden />
        </IconButton>
      )}
      <a
        href={`${paths.api.file(orgId, file.id)}&download`}
        aria-label={t('download', { name: file.name })}
        title={t('download', { name: file.name })}
        className={buttonVariants({ variant: 'ghost', size: 'icon' })}
      >
        <Download aria-hidden />
      </a>
      {mayWrite && file.purpose === null && (
        <IconButton
          label={t('toTray', { name: file.name })}
          pending={pending}
          onClick={({ currentTarget }) => void leave(focusOfRow(currentTarget))}
        >
          <Undo2 aria-hidden />
        </IconButton>
      )}
      {mayWrite && (
        <ArchiveDialog
          trigger={
            <button
              type="button"
              aria-label={t('takeOut', { name: file.name })}
              title={t('takeOut', { name: file.name })}
              className={buttonVariants({ variant: 'ghost', size: 'icon' })}
            >
              <Archive aria-hidden />
            </button>
          }
          title={t('takeOutTitle', { name: file.name })}
          description={t('takeOutDescription')}
          confirmLabel={t('takeOutConfirm')}
          done={t('takenOut')}
          archive={(reason) => archiveFileAction({ orgId, fileId: file.id, reason })}
          restore={() => restoreFileAction({ orgId, fileId: file.id })}
        />
      )}
    </li>
  );
}

function OutRow({ orgId, file, mayWrite }: Pick<Props, 'orgId' | 'mayWrite'> & { file: SlotFile }) {
  const t = useTranslations('materials.files');
  const { call } = useAction();
  return (
    <li className="flex items-start gap-2 py-1">
      <div className="min-w-0 flex-1">
        <QuietLink href={paths.api.file(orgId, file.id)} prefetch={false} target="_blank">
          {file.name}
        </QuietLink>
        <p className="text-sm text-soft">{file.archived?.reason}</p>
      </div>
      {mayWrite && (
        <IconButton
          label={t('putBack', { name: file.name })}
          onClick={() => void call(() => restoreFileAction({ orgId, fileId: file.id }))}
        >
          <RotateCcw aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
