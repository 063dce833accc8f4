'use client';

import { useTranslations } from 'next-intl';
import { PageViewer } from '@/components/reading/page-viewer';
import { Dialog } from '@/components/ui/dialog';
import type { TrayFile } from '@/lib/domain/reading/tray';

interface Props {
  orgId: string;
  file: TrayFile;
  onClose: () => void;
}

/** The pages of a waiting file, to see what it is before it is put anywhere. */
export function TrayPreview({ orgId, file, onClose }: Props) {
  const t = useTranslations('tray');
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="xl"
      title={file.name}
      description={file.folder === '' ? undefined : t('folder', { folder: file.folder })}
    >
      <PageViewer
        orgId={orgId}
        file={file}
        pages={file.pages}
        sight={undefined}
        className="mb-4 h-[70dvh]"
      />
    </Dialog>
  );
}
