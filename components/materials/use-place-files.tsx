'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { filesInUse, type Slot } from '@/lib/domain/materials/slot';
import { openRevisionAction } from '@/lib/server/materials/actions';
import type { TakenFile } from './dropped-files';
import { useUploads } from './upload-context';

/**
 * Puts files into a slot. The first ones open revision 1 by themselves; later ones ask whether they
 * belong to the revision at hand or begin a new one.
 */
export function usePlaceFiles(orgId: string) {
  const t = useTranslations('materials.place');
  const uploads = useUploads();
  const { call, pending } = useAction();
  const [asked, setAsked] = useState<{ slot: Slot; files: readonly TakenFile[] }>();

  async function send(slot: Slot, files: readonly TakenFile[], mode: 'current' | 'new') {
    await call(() => openRevisionAction({ orgId, slotId: slot.id, mode }), {
      onDone: (revision) => {
        if (revision) {
          const target = { revision: revision.revisionId };
          uploads.add(
            slot.id,
            files.map(({ file }) => ({ file, target })),
          );
        }
        setAsked(undefined);
      },
    });
  }

  async function place(slot: Slot, files: readonly TakenFile[]) {
    if (files.length === 0) return;
    const [current] = slot.revisions;
    const isUsed = current !== undefined && filesInUse(current).length > 0;
    if (isUsed) return setAsked({ slot, files });
    await send(slot, files, 'current');
  }

  const dialog = asked && (
    <Dialog
      open
      onOpenChange={() => setAsked(undefined)}
      title={t('title', { count: asked.files.length })}
      description={t('description', { number: asked.slot.revisions[0]?.number ?? 1 })}
      footer={
        <>
          <Button pending={pending} onClick={() => void send(asked.slot, asked.files, 'new')}>
            {t('new')}
          </Button>
          <Button
            variant="primary"
            pending={pending}
            onClick={() => void send(asked.slot, asked.files, 'current')}
          >
            {t('current')}
          </Button>
        </>
      }
    >
      <p className="text-md text-soft">{t('newMeans')}</p>
    </Dialog>
  );
  return { place, dialog };
}
