'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import type { ActionResult } from '@/components/forms/use-attempt';
import type { Slot } from '@/lib/domain/materials/slot';
import type { Classification } from '@/lib/domain/reading/reading';
import type { TrayFile } from '@/lib/domain/reading/tray';
import { cancelReadingAction } from '@/lib/server/readings/actions';
import {
  dismissTrayFilesAction,
  placeTrayFilesAction,
  restoreTrayFilesAction,
  splitTrayFileAction,
} from '@/lib/server/tray/actions';
import { usePlaceOptions, type PlaceOption } from './use-place-options';
import { useReadAgain } from './use-read-again';

/** What a door takes in one go. */
const AT_ONCE = 300;

export type Tray = ReturnType<typeof useTray>;

interface Options {
  orgId: string;
  files: readonly TrayFile[];
  slots: readonly Slot[];
}

interface SplitPart {
  readonly firstPage: number;
  readonly lastPage: number;
  readonly option: PlaceOption;
}

/** What a person has chosen for the waiting files, and the doors it goes through. */
export function useTray({ orgId, files, slots }: Options) {
  const t = useTranslations('tray');
  const { call, pending } = useAction();
  const { readAgain } = useReadAgain(orgId);
  const { all, likely } = usePlaceOptions(slots);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<Readonly<Record<string, PlaceOption>>>({});
  const chosen = new Set(files.flatMap(({ id }) => (picked.has(id) ? id : [])));

  const likelyOf = (file: TrayFile): PlaceOption[] =>
    file.parts.flatMap(({ classification }) => likely(classification));
  const isUndecided = (file: TrayFile) => choices[file.id] === undefined;

  return {
    chosen,
    pending,
    options: all,
    likely: (classification: Classification) => likely(classification),
    likelyOf,
    /** Of several parts of a kind each has a slot of its own: the one that is free, or a new one. */
    ofPart: ({ kind }: Classification): PlaceOption | undefined =>
      kind === null
        ? undefined
        : (all.find((option) => option.kind === kind && option.slotId === null) ??
          all.find((option) => option.kind === kind)),
    /** What a person chose, else what it most likely is. */
    choiceOf: (file: TrayFile): PlaceOption | undefined =>
      isUndecided(file) ? likelyOf(file)[0] : choices[file.id],
    choose: (fileId: string, option: PlaceOption) => setChoices({ ...choices, [fileId]: option }),
    toggle: (fileId: string) => {
      const next = new Set(chosen);
      if (!next.delete(fileId)) next.add(fileId);
      setPicked(next);
    },
    chooseAll: (which: readonly TrayFile[]) => setPicked(new Set(which.map(({ id }) => id))),
    place: (which: readonly TrayFile[], option: PlaceOption) =>
      call(
        () =>
          inParts(which, (fileIds) =>
            placeTrayFilesAction({ orgId, fileIds, kind: option.kind, slotId: option.slotId }),
          ),
        {
          onDone: () => {
            setPicked(new Set());
            toast.success(t('placedMany', { count: which.length, kind: option.text }));
          },
        },
      ),
    split: (file: TrayFile, parts: readonly SplitPart[]) =>
      call(
        () =>
          splitTrayFileAction({
            orgId,
            fileId: file.id,
            parts: parts.map(({ option, ...pages }) => ({
              ...pages,
              kind: option.kind,
              slotId: option.slotId,
            })),
          }),
        { onDone: () => toast.success(t('split.done', { count: parts.length })) },
      ),
    dismiss: (which: readonly TrayFile[], reason: string) =>
      inParts(which, (fileIds) => dismissTrayFilesAction({ orgId, fileIds, reason })),
    takeBack: (which: readonly TrayFile[]) =>
      inParts(which, (fileIds) => restoreTrayFilesAction({ orgId, fileIds })),
    cancelReading: (file: TrayFile) => call(() => cancelReadingAction({ orgId, fileId: file.id })),
    readAgain,
  };
}

/** A door takes so many files at a time; the first refusal ends it, and what went before stays done. */
async function inParts<Data>(
  files: readonly TrayFile[],
  send: (fileIds: string[]) => Promise<ActionResult<Data>>,
): Promise<ActionResult<Data>> {
  const ids = files.map(({ id }) => id);
  const first = await send(ids.slice(0, AT_ONCE));
  if (first.serverError || first.validationErrors || files.length <= AT_ONCE) return first;
  return inParts(files.slice(AT_ONCE), send);
}
