'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { DropZone } from '@/components/materials/drop-zone';
import type { TakenFile } from '@/components/materials/dropped-files';
import { FileList } from '@/components/materials/file-list';
import { FilePreview } from '@/components/materials/file-preview';
import { useUploads } from '@/components/materials/upload-context';
import { UploadList } from '@/components/materials/upload-list';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { TextLink } from '@/components/ui/link';
import type { SlotFile } from '@/lib/domain/materials/slot';
import type { CertificateChoice } from '@/lib/domain/staff/staff-lab';
import { paths } from '@/lib/paths';
import { openRevisionAction } from '@/lib/server/materials/actions';
import { CertificateChooser } from './certificate-chooser';

interface Props {
  orgId: string;
  seasonId: string;
  slotId: string;
  files: readonly SlotFile[];
  choices: readonly CertificateChoice[];
  mayWrite: boolean;
}

/** The technician's graduation certificate: put beside the statement, looked at, taken away again. */
export function CertificateCard({ orgId, seasonId, slotId, files, choices, mayWrite }: Props) {
  const t = useTranslations('staff.certificate');
  const uploads = useUploads();
  const { call } = useAction();
  const [shown, setShown] = useState<SlotFile>();
  const listId = `${slotId}-certificate`;
  const inUse = files.filter(({ archived }) => archived === null);
  const preview = inUse.find(({ id }) => id === shown?.id);

  const send = (taken: readonly TakenFile[]) =>
    void call(() => openRevisionAction({ orgId, slotId, mode: 'current' }), {
      onDone: (revision) => {
        if (revision === undefined) return;
        const target = {
          revision: revision.revisionId,
          purpose: 'graduation-certificate',
        } as const;
        uploads.add(
          listId,
          taken.map(({ file }) => ({ file, target })),
        );
      },
    });

  return (
    <Card aria-label={t('title')}>
      <CardHeader level={2} title={t('title')} aside={t('count', { count: inUse.length })} />
      <CardBody className="grid gap-3">
        <p className="max-w-[46rem] text-soft">
          {t('why')}{' '}
          <TextLink href={paths.materials(orgId, seasonId, 'social-insurance')}>
            {t('confirmAgain')}
          </TextLink>
        </p>
        {files.length > 0 && (
          <FileList orgId={orgId} files={files} mayWrite={mayWrite} onPreview={setShown} />
        )}
        {preview && (
          <FilePreview orgId={orgId} file={preview} onClose={() => setShown(undefined)} />
        )}
        <UploadList listId={listId} />
        {mayWrite && (
          <>
            <DropZone
              label={t('title')}
              text={t('drop')}
              onFiles={(taken) => taken.length > 0 && send(taken)}
            />
            <CertificateChooser orgId={orgId} seasonId={seasonId} choices={choices} />
          </>
        )}
      </CardBody>
    </Card>
  );
}
