'use client';

import { Archive, Check, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ArchiveDialog } from '@/components/clients/archive-dialog';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Milestone } from '@/lib/domain/deadlines/season-deadline';
import {
  archiveMilestoneAction,
  markMilestoneAction,
  restoreMilestoneAction,
} from '@/lib/server/deadlines/actions';

/** Tick a milestone off or take the tick back; archive with a way back. */
export function MilestoneActions({ orgId, milestone }: { orgId: string; milestone: Milestone }) {
  const t = useTranslations('timeline.milestone');
  const { call, pending } = useAction();
  const { id, met, title } = milestone;
  return (
    <div className="flex items-center gap-1.5">
      <Button
        size="sm"
        pending={pending}
        onClick={() => void call(() => markMilestoneAction({ orgId, id, done: !met }))}
      >
        {met ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
        {met ? t('reopen') : t('done')}
      </Button>
      <ArchiveDialog
        trigger={
          <IconButton label={t('archive')}>
            <Archive aria-hidden />
          </IconButton>
        }
        title={t('archiveTitle', { title })}
        done={t('archived')}
        archive={(reason) => archiveMilestoneAction({ orgId, id, reason })}
        restore={() => restoreMilestoneAction({ orgId, id })}
      />
    </div>
  );
}
