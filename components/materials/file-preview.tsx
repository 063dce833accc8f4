'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import type { SlotFile } from '@/lib/domain/materials/slot';
import { paths } from '@/lib/paths';

interface Props {
  orgId: string;
  file: SlotFile;
  onClose: () => void;
}

/** The page itself, beside the form that speaks of it. */
export function FilePreview({ orgId, file, onClose }: Props) {
  const t = useTranslations('materials.files');
  const src = paths.api.file(orgId, file.id);
  return (
    <figure className="overflow-hidden rounded-lg border bg-paper print:hidden">
      <figcaption className="flex items-center justify-between gap-2 border-b px-3 py-1 text-sm">
        <span className="truncate">{file.name}</span>
        <IconButton label={t('closePreview')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </figcaption>
      {file.mime === 'application/pdf' ? (
        <iframe src={src} title={file.name} className="h-[34rem] w-full bg-white" />
      ) : (
        <img src={src} alt={file.name} className="max-h-[34rem] w-full object-contain" />
      )}
    </figure>
  );
}
