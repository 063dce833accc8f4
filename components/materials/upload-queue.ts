import type { FilePurpose } from '@/lib/domain/files/file-purpose';
import type { UploadAnswer } from '@/lib/domain/files/upload-answer';
import type { ActionFailure } from '@/lib/errors';

/** Where a file goes: into a revision (as its document, or with a purpose beside it), or into the tray of a season with the folder it came from. */
export type UploadTarget =
  | { readonly revision: string; readonly purpose?: FilePurpose }
  | { readonly season: string; readonly folder: string };

/** One file on its way in. */
export interface QueuedFile {
  readonly id: string;
  /** The list that shows it: the id of a slot, or of a season. */
  readonly listId: string;
  readonly target: UploadTarget;
  readonly file: File;
  readonly sentBytes: number;
  readonly state: 'waiting' | 'sending' | 'done' | 'refused' | 'cancelled';
  readonly answer?: UploadAnswer;
  readonly failure?: ActionFailure;
}

export type QueueEvent =
  | { readonly type: 'added'; readonly files: readonly QueuedFile[] }
  | { readonly type: 'started'; readonly id: string }
  | { readonly type: 'progress'; readonly id: string; readonly sentBytes: number }
  | { readonly type: 'answered'; readonly id: string; readonly answer: UploadAnswer }
  | { readonly type: 'failed'; readonly id: string; readonly failure: ActionFailure }
  | { readonly type: 'cancelled'; readonly id: string }
  | { readonly type: 'retried'; readonly id: string }
  | { readonly type: 'cleared'; readonly listId: string };

/** What the list of uploads is after an event. A cancelled file stays cancelled, whatever arrives late. */
export function queueAfter(queue: readonly QueuedFile[], event: QueueEvent): readonly QueuedFile[] {
  if (event.type === 'added') return [...queue, ...event.files];
  if (event.type === 'cleared') {
    return queue.filter((item) => item.listId !== event.listId || isUnderWay(item));
  }
  return queue.map((item) => (item.id === event.id ? itemAfter(item, event) : item));
}

export const isUnderWay = ({ state }: QueuedFile): boolean =>
  state === 'waiting' || state === 'sending';

/** Bytes sent and to send of all files that are neither refused nor cancelled. */
export function overallOf(queue: readonly QueuedFile[]) {
  const counted = queue.filter(({ state }) => state !== 'refused' && state !== 'cancelled');
  return {
    files: counted.length,
    doneFiles: counted.filter(({ state }) => state === 'done').length,
    bytes: counted.reduce((sum, { file }) => sum + file.size, 0),
    sentBytes: counted.reduce(
      (sum, { file, sentBytes, state }) => sum + (state === 'done' ? file.size : sentBytes),
      0,
    ),
  };
}

function itemAfter(
  item: QueuedFile,
  event: Exclude<QueueEvent, { type: 'added' | 'cleared' }>,
): QueuedFile {
  if (event.type === 'retried') return { ...item, state: 'waiting', sentBytes: 0 };
  if (!isUnderWay(item)) return item;
  switch (event.type) {
    case 'started':
      return { ...item, state: 'sending', sentBytes: 0 };
    case 'progress':
      return { ...item, sentBytes: Math.min(event.sentBytes, item.file.size) };
    case 'answered':
      return { ...item, state: 'done', answer: event.answer };
    case 'failed':
      return { ...item, state: 'refused', failure: event.failure };
    case 'cancelled':
      return { ...item, state: 'cancelled' };
  }
}
