'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { droppedFiles, worthTaking } from './dropped-files';
import type { TrayFile } from './file-tray';

/** Catches what is dropped or pasted on the page outside every slot. */
export function useFileTray(enabled: boolean) {
  const [files, setFiles] = useState<readonly TrayFile[]>([]);
  const take = (more: readonly File[]) =>
    setFiles((before) => [...before, ...more.map((file) => ({ id: crypto.randomUUID(), file }))]);

  const drop = useEffectEvent((event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(take);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = event.clipboardData?.files;
    if (event.defaultPrevented || pasted === undefined || pasted.length === 0) return;
    event.preventDefault();
    take(worthTaking([...pasted]));
  });

  useEffect(() => {
    if (!enabled) return;
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => drop(event);
    const onPaste = (event: ClipboardEvent) => paste(event);
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [enabled]);

  const leave = (gone: readonly TrayFile[]) =>
    setFiles((before) => before.filter((file) => !gone.includes(file)));
  return { files, leave: leave };
}
