import { describe, expect, it } from 'vitest';
import {
  acceptThresholds,
  autoAcceptFormSchema,
  fromAutoAcceptForm,
  toAutoAcceptForm,
} from './auto-accept';
import { HIGH_CERTAINTY } from './reading';

const off = toAutoAcceptForm(null);
const passes = (part: object) => autoAcceptFormSchema.safeParse({ ...off, ...part }).success;

describe('accepting without a person', () => {
  it('is off to begin with, and stays off', () => {
    expect(off.enabled).toBe(false);
    expect(fromAutoAcceptForm(off)).toBeNull();
  });

  it('is off again whatever was chosen before', () => {
    const on = toAutoAcceptForm({ minCertainty: 0.95, kinds: ['business-licence'] });
    expect(on.enabled).toBe(true);
    expect(fromAutoAcceptForm({ ...on, enabled: false })).toBeNull();
  });

  it('names the kinds it is for', () => {
    expect(passes({ enabled: true, kinds: ['business-licence'] })).toBe(true);
    expect(passes({ enabled: true, kinds: [] })).toBe(false);
  });

  it('never goes below high certainty', () => {
    expect(passes({ minCertainty: HIGH_CERTAINTY })).toBe(true);
    expect(passes({ minCertainty: HIGH_CERTAINTY - 0.001 })).toBe(false);
    expect(Math.min(...acceptThresholds)).toBe(HIGH_CERTAINTY);
  });
});
