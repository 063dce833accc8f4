'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import type { Slot } from '@/lib/domain/materials/slot';

export interface TrayFile {
  readonly id: string;
  readonly file: File;
}

interface Props {
  files: readonly TrayFile[];
  slots: readonly Slot[];
  onPlace: (slot: Slot, files: readonly TrayFile[]) => void;
  onDrop: (files: readonly TrayFile[]) => void;
}

/** Files dropped beside every slot wait here until a person says where they belong. */
export function FileTray({ files, slots, onPlace, onDrop }: Props) {
  const t = useTranslations('materials.tray');
  const kinds = useTranslations('kinds');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [slotId, setSlotId] = useState('');
  if (files.length === 0) return null;
  const picked = chosen.size === 0 ? files : files.filter(({ id }) => chosen.has(id));
  const slot = slots.find(({ id }) => id === slotId);
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <section
      aria-label={t('title')}
      className="sticky top-2 z-10 mb-4 grid gap-3 rounded-xl border border-accent/40 bg-card p-4 shadow-lg print:hidden"
    >
      <div>
        <h2 className="font-semibold">{t('waiting', { count: files.length })}</h2>
        <p className="text-sm text-soft">{t('byHand')}</p>
      </div>
      <ul className="grid max-h-48 gap-1 overflow-y-auto">
        {files.map(({ id, file }) => (
          <li key={id}>
            <label className="flex min-h-6 items-start gap-2 text-md pointer-coarse:min-h-10">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
                className="mt-1 size-4.5 shrink-0 accent-accent"
              />
              <span className="break-all">{file.webkitRelativePath || file.name}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-2">
        <Field label={t('where')} className="min-w-56 flex-1">
          <NativeSelect value={slotId} onChange={(event) => setSlotId(event.target.value)}>
            <option value="">{t('choose')}</option>
            {slots.map((one) => (
              <option key={one.id} value={one.id}>
                {kinds(`${one.kind}.name`)}
                {one.ordinal > 1 ? ` ${one.label ?? one.ordinal}` : ''}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Button
          variant="primary"
          disabled={slot === undefined}
          onClick={() => {
            if (slot) onPlace(slot, picked);
            setChosen(new Set());
          }}
        >
          {t('place', { count: picked.length })}
        </Button>
        <Button onClick={() => onDrop(picked)}>{t('leave')}</Button>
      </div>
    </section>
  );
}
