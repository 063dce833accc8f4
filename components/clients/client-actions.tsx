'use client';

import { Archive, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { archiveClientsAction, restoreClientsAction } from '@/lib/server/clients/actions';
import type { ClientPage } from '@/lib/server/clients/loaders';
import { ArchiveDialog } from './archive-dialog';

/** Archive with a reason, or bring back. */
export function ClientActions({ page }: { page: ClientPage }) {
  const t = useTranslations('clients');
  const { call, pending } = useAction();
  const { orgId, client } = page;
  const restore = () => restoreClientsAction({ orgId, clientIds: [client.id] });
  if (!page.mayArchive) return null;
  if (client.archivedAt !== null) {
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
          {t('archiveOne')}
        </Button>
      }
      title={t('archiveTitle', { name: client.facts.name })}
      done={t('archivedDone', { name: client.facts.name })}
      archive={(reason) => archiveClientsAction({ orgId, clientIds: [client.id], reason })}
      restore={restore}
    />
  );
}
