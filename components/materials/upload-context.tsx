'use client';

import {
  createContext,
  use,
  useEffect,
  useEffectEvent,
  useReducer,
  useRef,
  type ReactNode,
} from 'react';
import { useSessionGate } from '@/components/auth/session-gate';
import { useRefresh } from '@/components/forms/refresh-gate';
import { isFailure, sendFile } from './send-file';
import { isUnderWay, queueAfter, type QueuedFile, type UploadTarget } from './upload-queue';

const PARALLEL = 3;

interface Uploads {
  readonly queue: readonly QueuedFile[];
  readonly add: (listId: string, files: readonly Parcel[]) => void;
  readonly cancel: (id: string) => void;
  readonly retry: (id: string) => void;
  readonly clear: (listId: string) => void;
}

interface Parcel {
  readonly file: File;
  readonly target: UploadTarget;
}

const UploadContext = createContext<Uploads>({
  queue: [],
  add: () => undefined,
  cancel: () => undefined,
  retry: () => undefined,
  clear: () => undefined,
});

export const useUploads = (): Uploads => use(UploadContext);

/** Sends the files of a page, a few at a time, and shows the new verdict as each one lands. */
export function UploadProvider({ orgId, children }: { orgId: string; children: ReactNode }) {
  const refresh = useRefresh();
  const { signInAgain } = useSessionGate();
  const [queue, tell] = useReducer(queueAfter, []);
  const aborts = useRef(new Map<string, () => void>());

  const send = useEffectEvent(async (item: QueuedFile) => {
    const sending = sendFile({
      orgId,
      target: item.target,
      file: item.file,
      onProgress: (sentBytes) => tell({ type: 'progress', id: item.id, sentBytes }),
    });
    aborts.current.set(item.id, sending.abort);
    tell({ type: 'started', id: item.id });
    const answer = await sending.answer;
    aborts.current.delete(item.id);
    if (!isFailure(answer)) {
      tell({ type: 'answered', id: item.id, answer });
      refresh();
      return;
    }
    tell({ type: 'failed', id: item.id, failure: answer });
    if (answer.code === 'session-expired' && (await signInAgain())) {
      tell({ type: 'retried', id: item.id });
    }
  });

  useEffect(() => {
    const free = PARALLEL - aborts.current.size;
    const next = queue.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free));
    for (const item of next) void send(item);
  }, [queue]);

  const busy = queue.some(isUnderWay);
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);

  const uploads: Uploads = {
    queue,
    add: (listId, files) =>
      tell({
        type: 'added',
        files: files.map((parcel) => ({
          ...parcel,
          listId,
          id: crypto.randomUUID(),
          sentBytes: 0,
          state: 'waiting',
        })),
      }),
    cancel: (id) => {
      tell({ type: 'cancelled', id });
      aborts.current.get(id)?.();
    },
    retry: (id) => tell({ type: 'retried', id }),
    clear: (listId) => tell({ type: 'cleared', listId }),
  };
  return <UploadContext value={uploads}>{children}</UploadContext>;
}
