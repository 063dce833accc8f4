'use client';

import { Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { CivilDate } from '@/lib/domain/civil-date';
import type { ComplaintRow } from '@/lib/server/complaints/loaders';
import { ComplaintForm } from './complaint-form';

interface Props {
  orgId: string;
  seasonId: string;
  today: CivilDate;
  complaint?: ComplaintRow;
}

/** Enter a complaint, or change one. */
export function ComplaintDialog({ orgId, seasonId, today, complaint }: Props) {
  const t = useTranslations('complaints');
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      size="lg"
      trigger={
        complaint === undefined ? (
          <Button variant="primary">
            <Plus aria-hidden />
            {t('add')}
          </Button>
        ) : (
          <Button size="sm" aria-label={t('editOf', { day: complaint.receivedOn })}>
            <Pencil aria-hidden />
            {t('edit')}
          </Button>
        )
      }
      title={complaint === undefined ? t('add') : t('editTitle')}
    >
      <ComplaintForm
        orgId={orgId}
        seasonId={seasonId}
        today={today}
        complaint={complaint}
        onClose={() => setOpen(false)}
      />
    </Dialog>
  );
}
