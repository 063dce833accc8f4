'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { addSlotAction } from '@/lib/server/materials/actions';

interface Props {
  orgId: string;
  seasonId: string;
  kind: MaterialKind;
}

/** A second contract, another domain, one more machine room. */
export function AddSlotButton({ orgId, seasonId, kind }: Props) {
  const t = useTranslations('materials.slot');
  const kinds = useTranslations('kinds');
  const { call, pending } = useAction();
  return (
    <div className="border-t border-rule2 px-4 py-3 wide:px-5 print:hidden">
      <Button
        size="sm"
        pending={pending}
        onClick={() => void call(() => addSlotAction({ orgId, seasonId, kind }))}
      >
        <Plus aria-hidden />
        {t('add', { kind: kinds(`${kind}.name`) })}
      </Button>
    </div>
  );
}
