'use client';

import { Archive, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ArchiveDialog } from '@/components/clients/archive-dialog';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { NativeSelect } from '@/components/ui/native-select';
import {
  archiveClientsAction,
  assignOwnersAction,
  restoreClientsAction,
} from '@/lib/server/clients/actions';
import type { PortfolioOwner, PortfolioRow } from '@/lib/server/portfolio/loaders';

interface Props {
  orgId: string;
  selected: readonly PortfolioRow[];
  owners: readonly PortfolioOwner[];
  archived: boolean;
  mayWrite: boolean;
  mayArchive: boolean;
  onDone: () => void;
}

/** What can be done to the chosen clients at once; each step can be taken back. */
export function BulkBar(props: Props) {
  const { orgId, selected, owners, archived, mayWrite, mayArchive, onDone } = props;
  const t = useTranslations('portfolio.bulk');
  const { call, pending } = useAction();
  const count = selected.length;
  const clientIds = selected.map((row) => row.clientId);
  const assignments = selected.map(({ clientId, ownerMemberId }) => ({ clientId, ownerMemberId }));

  function done(message: string, undo: () => void) {
    onDone();
    toast.success(message, { action: { label: t('undo'), onClick: undo } });
  }

  const assign = (choice: string) =>
    call(
      () =>
        assignOwnersAction({
          orgId,
          assignments: clientIds.map((clientId) => ({
            clientId,
            ownerMemberId: choice === 'none' ? null : choice,
          })),
        }),
      {
        onDone: () =>
          done(t('assigned', { count }), () => {
            void call(() => assignOwnersAction({ orgId, assignments }));
          }),
      },
    );

  const restore = () => call(() => restoreClientsAction({ orgId, clientIds }), { onDone });

  return (
    <div
      aria-live="polite"
      className="mb-2 flex min-h-10 flex-wrap items-center gap-3 text-md print:hidden"
    >
      <span className={count === 0 ? 'text-soft' : 'font-medium'}>{t('chosen', { count })}</span>
      {count > 0 && mayWrite && !archived && (
        <NativeSelect
          aria-label={t('assign')}
          value=""
          disabled={pending}
          onChange={(event) => void assign(event.target.value)}
        >
          <option value="" disabled>
            {t('assign')}
          </option>
          <option value="none">{t('nobody')}</option>
          {owners.map((owner) => (
            <option key={owner.memberId} value={owner.memberId}>
              {owner.name}
            </option>
          ))}
        </NativeSelect>
      )}
      {count > 0 && mayArchive && archived && (
        <Button pending={pending} onClick={() => void restore()}>
          <RotateCcw aria-hidden />
          {t('restore')}
        </Button>
      )}
      {count > 0 && mayArchive && !archived && (
        <ArchiveDialog
          trigger={
            <Button>
              <Archive aria-hidden />
              {t('archive')}
            </Button>
          }
          title={t('archiveTitle', { count })}
          done={t('archived', { count })}
          archive={(reason) => archiveClientsAction({ orgId, clientIds, reason })}
          restore={() => restoreClientsAction({ orgId, clientIds })}
          onDone={onDone}
        />
      )}
    </div>
  );
}
