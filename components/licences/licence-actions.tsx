'use client';

import { Archive, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ArchiveDialog } from '@/components/clients/archive-dialog';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { archiveLicenceAction, restoreLicenceAction } from '@/lib/server/licences/actions';
import type { LicencePage } from '@/lib/server/licences/loaders';

/** Archive with a reason, or bring back. */
export function LicenceActions({ page }: { page: LicencePage }) {
  const t = useTranslations('licences');
  const { call, pending } = useAction();
  const { orgId, licence } = page;
  const restore = () => restoreLicenceAction({ orgId, id: licence.id });
  if (!page.mayArchive) return null;
  if (licence.archivedAt !== null) {
    return (
      <Button pending={pending} onClick={() => void call(restore)}>
        <RotateCcw aria-hidden />
        {t('restore')}
      </Button>
    );
  }
  return (
    <ArchiveDialog
      trigger={
        <Button>
          <Archive aria-hidden />
          {t('archive')}
        </Button>
      }
      title={t('archiveTitle', { number: licence.number })}
      done={t('archivedDone', { number: licence.number })}
      archive={(reason) => archiveLicenceAction({ orgId, id: licence.id, reason })}
      restore={restore}
    />
  );
}
