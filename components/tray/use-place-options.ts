'use client';

import { useTranslations } from 'next-intl';
import { kindDefinitions, materialKinds, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { Slot } from '@/lib/domain/materials/slot';
import type { Classification } from '@/lib/domain/reading/reading';

/** A place a file can be put: a slot there is, or a new one of a kind that allows several. */
export interface PlaceOption {
  readonly id: string;
  readonly kind: MaterialKind;
  /** Null asks for the slot that is free, or a new one. */
  readonly slotId: string | null;
  readonly text: string;
  readonly row: string;
  /** What it is found by, in small letters. */
  readonly words: string;
}

/** Every place of a season, and the likely ones of a document. */
export function usePlaceOptions(slots: readonly Slot[]) {
  const t = useTranslations('tray');
  const kinds = useTranslations('kinds');
  const all = materialKinds.flatMap((kind): PlaceOption[] => {
    const name = kinds(`${kind}.name`);
    const own = slots.filter((slot) => slot.kind === kind && slot.archived === null);
    const option = (id: string, slotId: string | null, text: string) => ({
      id,
      kind,
      slotId,
      text,
      row: kindDefinitions[kind].row,
      words: `${text} ${kindDefinitions[kind].row} ${kind}`.toLowerCase(),
    });
    if (own.length <= 1 && !kindDefinitions[kind].several) {
      return [option(kind, own[0]?.id ?? null, name)];
    }
    return [
      ...own.map((slot) =>
        option(
          slot.id,
          slot.id,
          own.length === 1 && slot.label === null
            ? name
            : t('slot', { kind: name, label: slot.label ?? slot.ordinal }),
        ),
      ),
      option(`${kind}-new`, null, t('newSlot', { kind: name })),
    ];
  });
  return {
    all,
    likely: ({ candidates }: Classification) =>
      candidates.flatMap(({ kind }) => all.find((option) => option.kind === kind) ?? []),
  };
}
