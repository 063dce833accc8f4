import { describe, expect, it } from 'vitest';
import { progressOf } from './progress';

const waiting = { state: 'waiting', pagesDone: 0, pagesTotal: 0, startedAt: null } as const;
const running = { state: 'running', pagesDone: 2, pagesTotal: 4, startedAt: 0 } as const;
const done = { state: 'done', pagesDone: 4, pagesTotal: 4, startedAt: 0 } as const;

describe('progress of readings', () => {
  it('counts nothing of nothing', () => {
    expect(progressOf([], 0)).toEqual({
      files: 0,
      filesDone: 0,
      filesFailed: 0,
      pages: 0,
      pagesDone: 0,
      share: 0,
      secondsLeft: null,
    });
  });

  it('is not nearly through when the only file opened is', () => {
    expect(progressOf([done, waiting, waiting, waiting], 0).share).toBe(0.25);
    expect(progressOf([done, running], 0).share).toBe(0.75);
    expect(progressOf([done, { ...waiting, state: 'failed' }], 0).share).toBe(1);
  });

  it('counts failed and cancelled files among those that are over', () => {
    const failed = { ...done, state: 'failed' } as const;
    const cancelled = { ...waiting, state: 'cancelled' } as const;
    expect(progressOf([done, failed, cancelled, waiting], 0)).toMatchObject({
      files: 4,
      filesDone: 3,
      filesFailed: 1,
    });
  });

  it('estimates nothing before the first page', () => {
    expect(progressOf([{ ...running, pagesDone: 0 }, waiting], 9000).secondsLeft).toBeNull();
  });

  it('takes unopened files to be as long as opened ones', () => {
    // Six pages in six seconds; two are left of one file, and four of an unopened one.
    expect(progressOf([done, running, waiting], 6000)).toMatchObject({
      pages: 8,
      pagesDone: 6,
      secondsLeft: 6,
    });
  });

  it('has nothing left once everything is over', () => {
    expect(progressOf([done], 6000).secondsLeft).toBeNull();
  });
});
