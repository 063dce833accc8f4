'use client';

import { Archive, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { archiveSeasonAction, restoreSeasonAction } from '@/lib/server/seasons/actions';
import { ArchiveDialog } from './archive-dialog';

interface Props {
  orgId: string;
  season: { readonly id: string; readonly year: number; readonly archivedAt: Date | string | null };
}

/** Takes a season off the lists with a reason, or brings it back. */
export function SeasonActions({ orgId, season }: Props) {
  const t = useTranslations('seasons');
  const { call, pending } = useAction();
  const restore = () => restoreSeasonAction({ orgId, id: season.id });
  if (season.archivedAt !== null) {
    return (
      <Button size="sm" pending={pending} onClick={() => void call(restore)}>
        <RotateCcw aria-hidden />
        {t('restore', { year: season.year })}
      </Button>
    );
  }
  return (
    <ArchiveDialog
      trigger={
        <Button size="sm" variant="ghost">
          <Archive aria-hidden />
          {t('archive', { year: season.year })}
        </Button>
      }
      title={t('archiveTitle', { year: season.year })}
      done={t('archivedDone', { year: season.year })}
      archive={(reason) => archiveSeasonAction({ orgId, id: season.id, reason })}
      restore={restore}
    />
  );
}
