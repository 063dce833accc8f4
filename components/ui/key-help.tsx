'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Dialog } from './dialog';
import { Kbd } from './kbd';
import { useHotkeys } from './use-hotkeys';

export interface KeyGroup {
  title: string;
  keys: readonly { keys: readonly string[]; label: string }[];
}

/** `?` opens it anywhere. */
export function KeyHelp({ groups }: { groups: readonly KeyGroup[] }) {
  const t = useTranslations('keys');
  const [open, setOpen] = useState(false);
  useHotkeys({ '?': () => setOpen(true) });
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      size="lg"
      title={t('title')}
      description={t('description')}
    >
      {/* A list of nothing to press still scrolls by keyboard. */}
      <div tabIndex={0} className="gap-x-8 pb-4 sm:columns-2">
        {groups.map((group) => (
          <section key={group.title} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-sm font-semibold text-soft">{group.title}</h3>
            <dl className="grid grid-cols-[1fr_auto] gap-x-6">
              {group.keys.map((entry) => (
                <div
                  key={entry.label}
                  className="col-span-2 grid grid-cols-subgrid items-center border-t border-rule2 py-1.5"
                >
                  <dt>{entry.label}</dt>
                  <dd className="flex justify-end gap-1">
                    {entry.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
