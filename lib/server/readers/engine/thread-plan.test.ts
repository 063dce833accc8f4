import { describe, expect, it } from 'vitest';
import { threadPlan } from './thread-plan';

describe('how cores are shared', () => {
  it.each([
    [1, 1, 1],
    [2, 2, 1],
    [4, 4, 1],
    [8, 4, 2],
    [15, 4, 3],
  ])('of %d: %d threads, %d cores an inference', (cores, threads, modelThreads) => {
    expect(threadPlan(cores)).toEqual({ threads, modelThreads });
  });
});
