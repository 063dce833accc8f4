import { describe, expect, it } from 'vitest';
import type { UploadAnswer } from '@/lib/domain/files/upload-answer';
import { overallOf, queueAfter, type QueuedFile } from './upload-queue';

const item = (id: string, change: Partial<QueuedFile> = {}): QueuedFile => ({
  id,
  listId: 's',
  target: { revision: 'r' },
  file: new File(['样例样例'], `${id}.txt`),
  sentBytes: 0,
  state: 'sending',
  ...change,
});
const stored: UploadAnswer = {
  status: 'stored',
  fileId: 'f',
  name: 'a',
  mime: 'text/plain',
  alsoIn: [],
};

describe('the list of uploads', () => {
  it('keeps a cancelled file cancelled when its answer arrives late', () => {
    const [after] = queueAfter([item('a', { state: 'cancelled' })], {
      type: 'answered',
      id: 'a',
      answer: stored,
    });
    expect(after?.state).toBe('cancelled');
  });

  it('starts a refused file over', () => {
    const [after] = queueAfter([item('a', { state: 'refused', sentBytes: 5 })], {
      type: 'retried',
      id: 'a',
    });
    expect(after).toMatchObject({ state: 'waiting', sentBytes: 0 });
  });

  it('never counts more than the file holds', () => {
    const [after] = queueAfter([item('a')], { type: 'progress', id: 'a', sentBytes: 900 });
    expect(after?.sentBytes).toBe(12);
  });

  it('clears what is settled and leaves what is under way', () => {
    const queue = [
      item('a'),
      item('b', { state: 'done' }),
      item('c', { state: 'done', listId: 'x' }),
    ];
    expect(queueAfter(queue, { type: 'cleared', listId: 's' }).map(({ id }) => id)).toEqual([
      'a',
      'c',
    ]);
  });

  it('leaves refused and cancelled files out of the total', () => {
    const queue = [
      item('a', { sentBytes: 6 }),
      item('b', { state: 'done' }),
      item('c', { state: 'refused' }),
    ];
    expect(overallOf(queue)).toEqual({ files: 2, doneFiles: 1, bytes: 24, sentBytes: 18 });
  });
});
