'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type KeyboardEvent } from 'react';
import { ArchiveDialog } from '@/components/clients/archive-dialog';
import { Button } from '@/components/ui/button';
import { useHotkeys } from '@/components/ui/use-hotkeys';
import type { Slot } from '@/lib/domain/materials/slot';
import type { TrayFile } from '@/lib/domain/reading/tray';
import { TrayBar } from './tray-bar';
import { TrayPreview } from './tray-preview';
import { TrayRow } from './tray-row';
import { useTray } from './use-tray';

const SHOWN_AT_FIRST = 12;
const SHOWN_MORE = 50;

interface Props {
  orgId: string;
  files: readonly TrayFile[];
  slots: readonly Slot[];
  mayWrite: boolean;
}

/** Files that belong to no row yet. Nothing leaves it without somebody deciding where to. */
export function TraySection({ orgId, files, slots, mayWrite }: Props) {
  const t = useTranslations('tray');
  const tray = useTray({ orgId, files, slots });
  const list = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const [preview, setPreview] = useState<TrayFile>();
  const [leaving, setLeaving] = useState<readonly TrayFile[]>();
  const shown = files.slice(0, limit);
  const boxes = () => [
    ...(list.current?.querySelectorAll<HTMLInputElement>('[data-tray-row] > [type=checkbox]') ??
      []),
  ];

  useHotkeys({ t: () => boxes()[0]?.focus() }, mayWrite && files.length > 0);

  function press(event: KeyboardEvent) {
    const at = boxes().findIndex((box) => box === event.target);
    const file = shown[at];
    if (file === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actions(file, at)[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  const actions = (file: TrayFile, at: number): Partial<Record<string, () => void>> => ({
    j: () => boxes()[at + 1]?.focus(),
    k: () => boxes()[at - 1]?.focus(),
    x: () => tray.toggle(file.id),
    Enter: () => {
      const option = file.parts.length > 1 ? undefined : tray.choiceOf(file);
      if (option) void tray.place([file], option).then(() => boxes()[at]?.focus());
    },
    Delete: () => setLeaving([file]),
  });

  if (files.length === 0) {
    return (
      <p id="tray" className="mb-5 text-sm text-soft print:hidden">
        {t('empty')}
      </p>
    );
  }
  return (
    <section
      id="tray"
      aria-label={t('title')}
      className="mb-5 scroll-mt-4 rounded-xl border border-accent/40 bg-card print:hidden"
    >
      <header className="border-b px-4 py-2.5 wide:px-5">
        <h2 className="text-lg font-semibold">{t('heading', { count: files.length })}</h2>
        <p className="text-sm text-soft">{t('hint')}</p>
      </header>
      {mayWrite && <TrayBar files={files} tray={tray} onDismiss={setLeaving} />}
      <ul ref={list} onKeyDown={press} className="divide-y divide-rule2">
        {shown.map((file) => (
          <TrayRow
            key={file.id}
            file={file}
            tray={tray}
            mayWrite={mayWrite}
            onPreview={setPreview}
            onDismiss={(one) => setLeaving([one])}
          />
        ))}
      </ul>
      {shown.length < files.length && (
        <div className="border-t border-rule2 px-4 py-2 wide:px-5">
          <Button size="sm" onClick={() => setLimit(limit + SHOWN_MORE)}>
            {t('showMore', { count: Math.min(SHOWN_MORE, files.length - limit) })}
          </Button>
        </div>
      )}
      {preview && (
        <TrayPreview orgId={orgId} file={preview} onClose={() => setPreview(undefined)} />
      )}
      {leaving && (
        <ArchiveDialog
          open
          onOpenChange={(open) => !open && setLeaving(undefined)}
          title={t('dismissTitle', { count: leaving.length })}
          description={t('dismissDescription')}
          confirmLabel={t('dismissConfirm')}
          done={t('dismissed', { count: leaving.length })}
          archive={(reason) => tray.dismiss(leaving, reason)}
          restore={() => tray.takeBack(leaving)}
        />
      )}
    </section>
  );
}
