'use client';

import { useTranslations } from 'next-intl';
import { ArchiveDialog } from '@/components/clients/archive-dialog';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import type { SourcedDeadline } from '@/lib/domain/deadlines/season-deadline';
import { restoreDeadlineAction, waiveDeadlineAction } from '@/lib/server/deadlines/actions';
import { useDeadlineTitle } from './use-deadline-title';

interface Props {
  orgId: string;
  seasonId: string;
  deadline: SourcedDeadline;
  waivable: boolean;
}

/** A named person may decide not to honour a day, with a reason, on record; and may take that back. */
export function WaiverActions({ orgId, seasonId, deadline, waivable }: Props) {
  const t = useTranslations('timeline.waiver');
  const titleOf = useDeadlineTitle();
  const { call, pending } = useAction();
  const restore = () => restoreDeadlineAction({ orgId, seasonId, key: deadline.id });
  if (deadline.waiver !== undefined) {
    return (
      <Button size="sm" pending={pending} onClick={() => void call(restore)}>
        {t('restore')}
      </Button>
    );
  }
  if (!waivable) return null;
  return (
    <ArchiveDialog
      trigger={<Button size="sm">{t('waive')}</Button>}
      title={t('title', { title: titleOf(deadline) })}
      description={t('description')}
      confirmLabel={t('waive')}
      done={t('done')}
      archive={(reason) => waiveDeadlineAction({ orgId, seasonId, key: deadline.id, reason })}
      restore={restore}
    />
  );
}
