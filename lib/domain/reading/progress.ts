import type { ReadingProgress, ReadingState } from './tray';

interface Counted {
  readonly state: ReadingState;
  readonly pagesDone: number;
  readonly pagesTotal: number;
  /** Milliseconds since 1970; null before anybody began. */
  readonly startedAt: number | null;
}

/**
 * Counts readings begun together. Files nobody has opened are taken to be as long as those opened so
 * far; nothing is estimated before the first page. `now` in milliseconds since 1970.
 */
export function progressOf(readings: readonly Counted[], now: number): ReadingProgress {
  const over = readings.filter(({ state }) => state !== 'waiting' && state !== 'running');
  const pages = sum(readings.map(({ pagesTotal }) => pagesTotal));
  const pagesDone = sum(readings.map((one) => Math.min(one.pagesDone, one.pagesTotal)));
  return {
    files: readings.length,
    filesDone: over.length,
    filesFailed: readings.filter(({ state }) => state === 'failed').length,
    pages,
    pagesDone,
    share: readings.length === 0 ? 0 : sum(readings.map(shareOf)) / readings.length,
    secondsLeft: over.length === readings.length ? null : secondsLeft(readings, pagesDone, now),
  };
}

/** Of one file: whole when it is over, none before it is opened. */
function shareOf({ state, pagesDone, pagesTotal }: Counted): number {
  if (state !== 'waiting' && state !== 'running') return 1;
  return pagesTotal === 0 ? 0 : Math.min(1, pagesDone / pagesTotal);
}

function secondsLeft(readings: readonly Counted[], pagesDone: number, now: number) {
  const begun = readings.flatMap(({ startedAt }) => startedAt ?? []);
  const isOpen = (one: Counted) => one.pagesTotal > 0;
  const opened = readings.filter(isOpen);
  if (pagesDone === 0 || begun.length === 0 || opened.length === 0) return null;
  const pagesEach = sum(opened.map(({ pagesTotal }) => pagesTotal)) / opened.length;
  const unfinished = readings.filter(({ state }) => state === 'waiting' || state === 'running');
  const pagesLeft = sum(
    unfinished.map((one) => (isOpen(one) ? one.pagesTotal - one.pagesDone : pagesEach)),
  );
  const elapsed = now - Math.min(...begun);
  return Math.max(1, Math.ceil((elapsed / 1000 / pagesDone) * pagesLeft));
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
