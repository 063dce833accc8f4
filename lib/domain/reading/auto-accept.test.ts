import { describe, expect, it } from 'vitest';
import { acceptThresholds, autoAcceptSchema, NO_AUTO_ACCEPT } from './auto-accept';
import { HIGH_CERTAINTY } from './reading';

const ask = (part: object) => autoAcceptSchema.safeParse({ ...NO_AUTO_ACCEPT, ...part }).success;

describe('accepting without a person', () => {
  it('is off to begin with', () =>
    expect(autoAcceptSchema.parse(NO_AUTO_ACCEPT).enabled).toBe(false));

  it('names the kinds it is for', () => {
    expect(ask({ enabled: true, kinds: ['business-licence'] })).toBe(true);
    expect(ask({ enabled: true, kinds: [] })).toBe(false);
  });

  it('never goes below high certainty', () => {
    expect(ask({ threshold: HIGH_CERTAINTY })).toBe(true);
    expect(ask({ threshold: HIGH_CERTAINTY - 0.001 })).toBe(false);
    expect(Math.min(...acceptThresholds)).toBe(HIGH_CERTAINTY);
  });
});
