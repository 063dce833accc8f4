'use client';

import { createContext, use, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { droppedFiles, chosenFiles, type TakenFile } from '@/components/materials/dropped-files';
import { UploadProvider, useUploads } from '@/components/materials/upload-context';
import { UploadList } from '@/components/materials/upload-list';
import { ReadingStrip } from '@/components/reading/reading-strip';
import { useReadings } from '@/components/reading/use-readings';
import { DropHere } from './drop-here';

interface Props {
  orgId: string;
  season: { readonly id: string; readonly year: number };
  mayWrite: boolean;
  children: ReactNode;
}

interface IntakeValue {
  /** Gives files to the season: they are uploaded, read, and filed or left in the tray. */
  readonly take: (files: readonly TakenFile[]) => void;
  /** Files in the tray, as far as is known. */
  readonly waiting: number;
  /** Follows the reading from now on: something was just given to read. */
  readonly listen: () => void;
}

const IntakeContext = createContext<IntakeValue>({
  take: () => undefined,
  waiting: 0,
  listen: () => undefined,
});

export const useIntake = (): IntakeValue => use(IntakeContext);

/** Around the pages of a season: what is dropped or pasted anywhere on them is taken in. */
export function Intake({ orgId, season, mayWrite, children }: Props) {
  return (
    <UploadProvider orgId={orgId}>
      <TakingIn orgId={orgId} season={season} mayWrite={mayWrite}>
        {children}
      </TakingIn>
    </UploadProvider>
  );
}

function TakingIn({ orgId, season, mayWrite, children }: Props) {
  const uploads = useUploads();
  const readings = useReadings(orgId, season.id);
  const { listen } = readings;
  const [isOver, setIsOver] = useState(false);
  const arrived = uploads.queue.filter(({ state }) => state === 'done').length;

  const take = (files: readonly TakenFile[]) =>
    uploads.add(
      season.id,
      files.map(({ file, folder }) => ({ file, target: { season: season.id, folder } })),
    );

  // What has arrived is read from now on.
  useEffect(() => {
    if (arrived > 0) listen();
  }, [arrived, listen]);

  const drag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(event.type === 'dragover' || event.relatedTarget !== null);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    setIsOver(false);
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(take);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = event.clipboardData?.files;
    if (event.defaultPrevented || pasted === undefined || pasted.length === 0) return;
    event.preventDefault();
    take(chosenFiles([...pasted]));
  });

  useEffect(() => {
    if (!mayWrite) return;
    const onDrag = (event: DragEvent) => drag(event);
    const onDrop = (event: DragEvent) => drop(event);
    const onPaste = (event: ClipboardEvent) => paste(event);
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onDrag);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onDrag);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [mayWrite]);

  return (
    <IntakeContext value={{ take, waiting: readings.news?.waiting ?? 0, listen }}>
      {isOver && <DropHere year={season.year} />}
      <div className="mb-4 empty:hidden">
        <UploadList listId={season.id} isBrief />
      </div>
      <ReadingStrip orgId={orgId} seasonId={season.id} readings={readings} mayWrite={mayWrite} />
      {children}
    </IntakeContext>
  );
}
