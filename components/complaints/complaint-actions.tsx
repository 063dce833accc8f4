'use client';

import { Archive, Check, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ArchiveDialog } from '@/components/clients/archive-dialog';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { CivilDate } from '@/lib/domain/civil-date';
import {
  archiveComplaintAction,
  closeComplaintAction,
  restoreComplaintAction,
} from '@/lib/server/complaints/actions';
import type { ComplaintRow } from '@/lib/server/complaints/loaders';
import { ComplaintDialog } from './complaint-dialog';

interface Props {
  orgId: string;
  seasonId: string;
  complaint: ComplaintRow;
  today: CivilDate;
}

/** Change, close or open again, archive. */
export function ComplaintActions({ orgId, seasonId, complaint, today }: Props) {
  const t = useTranslations('complaints');
  const { call, pending } = useAction();
  const { id, version } = complaint;
  const close = (closedOn: CivilDate | null) =>
    call(() => closeComplaintAction({ orgId, id, version, closedOn }));
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <ComplaintDialog
        key={version}
        orgId={orgId}
        seasonId={seasonId}
        today={today}
        complaint={complaint}
      />
      {complaint.closedOn === null ? (
        <Button size="sm" pending={pending} onClick={() => void close(today)}>
          <Check aria-hidden />
          {t('close')}
        </Button>
      ) : (
        <Button size="sm" pending={pending} onClick={() => void close(null)}>
          <RotateCcw aria-hidden />
          {t('reopen')}
        </Button>
      )}
      <ArchiveDialog
        trigger={
          <IconButton label={t('archive')}>
            <Archive aria-hidden />
          </IconButton>
        }
        title={t('archiveTitle')}
        done={t('archived')}
        archive={(reason) => archiveComplaintAction({ orgId, id, reason })}
        restore={() => restoreComplaintAction({ orgId, id })}
      />
    </div>
  );
}
