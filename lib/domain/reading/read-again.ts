import type { ReaderNote } from './page';
import type { ShownReading } from './tray';

/** Reading ended before its time: a deadline passed on a busy machine, or a thread broke down. */
export const isCutShort = (notes: readonly ReaderNote[]): boolean =>
  notes.some(({ code }) => code === 'took-too-long' || code === 'damaged');

/** Whether somebody reads it, or will. */
export const isUnderWay = ({ state }: Pick<ShownReading, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/** Whether reading a file again may bring more than it did. */
export const mayReadAgain = ({ state, notes }: Pick<ShownReading, 'state' | 'notes'>): boolean =>
  state === 'failed' || state === 'cancelled' || (state === 'done' && isCutShort(notes));
