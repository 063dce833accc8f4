'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ArchiveDialog } from '@/components/clients/archive-dialog';
import { useAction } from '@/components/forms/use-action';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Slot } from '@/lib/domain/materials/slot';
import { formatInstant } from '@/lib/format';
import {
  archiveSlotAction,
  markApplicableAction,
  markNotApplicableAction,
  openRevisionAction,
  restoreSlotAction,
} from '@/lib/server/materials/actions';

interface Props {
  orgId: string;
  slot: Slot;
  isOneOfSeveral: boolean;
  mayWrite: boolean;
  mayConfirm: boolean;
}

/** Which slot this is, which revision counts, and the rarer things one may do with it. */
export function SlotHeading({ orgId, slot, isOneOfSeveral, mayWrite, mayConfirm }: Props) {
  const t = useTranslations('materials.slot');
  const kinds = useTranslations('kinds');
  const locale = useLocale();
  const { call, pending } = useAction();
  const [revision] = slot.revisions;
  const ref = { orgId, slotId: slot.id };
  const name = slot.label ?? `${kinds(`${slot.kind}.name`)} ${isOneOfSeveral ? slot.ordinal : ''}`;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h4 className="font-semibold">{name}</h4>
        {revision && <Badge>{t('revision', { number: revision.number })}</Badge>}
        {mayWrite && (
          <div className="ms-auto flex flex-wrap gap-1 print:hidden">
            {!revision && (
              <Button
                size="sm"
                variant="ghost"
                pending={pending}
                onClick={() => void call(() => openRevisionAction({ ...ref, mode: 'current' }))}
              >
                {t('typeFirst')}
              </Button>
            )}
            {mayConfirm && slot.notApplicable === null && (
              <ArchiveDialog
                trigger={
                  <Button size="sm" variant="ghost">
                    {t('notApplicable')}
                  </Button>
                }
                title={t('notApplicableTitle')}
                description={t('notApplicableDescription')}
                confirmLabel={t('notApplicableConfirm')}
                done={t('notApplicableDone')}
                archive={(reason) => markNotApplicableAction({ ...ref, reason })}
                restore={() => markApplicableAction(ref)}
              />
            )}
            {isOneOfSeveral && (
              <ArchiveDialog
                trigger={
                  <Button size="sm" variant="ghost">
                    {t('archive')}
                  </Button>
                }
                title={t('archiveTitle', { name })}
                done={t('archived')}
                archive={(reason) => archiveSlotAction({ ...ref, reason })}
                restore={() => restoreSlotAction(ref)}
              />
            )}
          </div>
        )}
      </div>
      {slot.notApplicable && (
        <Callout
          title={t('isNotApplicable')}
          action={
            mayConfirm && (
              <Button
                size="sm"
                pending={pending}
                onClick={() => void call(() => markApplicableAction(ref))}
              >
                {t('applicableAgain')}
              </Button>
            )
          }
        >
          {t('notApplicableBy', {
            reason: slot.notApplicable.reason,
            by: slot.notApplicable.by ?? '—',
            at: formatInstant(slot.notApplicable.at, locale),
          })}
        </Callout>
      )}
    </div>
  );
}
