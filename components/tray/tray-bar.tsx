'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { TrayFile } from '@/lib/domain/reading/tray';
import { PlacePicker } from './place-picker';
import type { PlaceOption } from './use-place-options';
import type { Tray } from './use-tray';

interface Props {
  files: readonly TrayFile[];
  tray: Tray;
  onDismiss: (files: readonly TrayFile[]) => void;
}

/** What is done with several waiting files at once: two hundred photos are one decision. */
export function TrayBar({ files, tray, onDismiss }: Props) {
  const t = useTranslations('tray');
  const [option, setOption] = useState<PlaceOption>();
  const chosen = files.filter(({ id }) => tray.chosen.has(id));
  const firsts = chosen.map((file) => tray.likelyOf(file)[0]);
  const likely = chosen.slice(0, 1).flatMap(tray.likelyOf);
  // One guess for all of them is one only if it is the same for each.
  const isShared = firsts.every((first) => first?.id === firsts[0]?.id);
  const where = option ?? (isShared ? firsts[0] : undefined);
  return (
    <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule2 bg-card px-4 py-2 max-wide:top-14 wide:px-5">
      <Checkbox
        label={t('selectAll', { count: files.length })}
        checked={chosen.length === files.length}
        onChange={({ target }) => tray.chooseAll(target.checked ? files : [])}
      />
      {chosen.length > 0 && (
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2 max-sm:basis-full sm:justify-end">
          <span className="text-sm text-soft max-sm:w-full">
            {t('selected', { count: chosen.length })}
          </span>
          <PlacePicker
            label={t('choose')}
            value={where}
            likely={likely}
            all={tray.options}
            onChoose={setOption}
            className="min-w-44 max-sm:flex-1"
          />
          <Button
            size="sm"
            variant="primary"
            disabled={where === undefined}
            pending={tray.pending}
            onClick={() => {
              if (where) void tray.place(chosen, where);
              setOption(undefined);
            }}
          >
            {t('placeMany', { count: chosen.length })}
          </Button>
          <Button size="sm" variant="ghost" onClick={() => onDismiss(chosen)}>
            {t('dismiss')}
          </Button>
        </div>
      )}
    </div>
  );
}
