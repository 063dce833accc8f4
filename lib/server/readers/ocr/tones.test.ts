import { describe, expect, it } from 'vitest';
import { tonesOf } from './tones';

/** A page of paper of one tone with a twentieth of ink of another. */
const page = (paper: number, ink: number) => ({
  width: 100,
  height: 100,
  rgb: Uint8Array.from({ length: 30_000 }, (_, i) => (i < 1500 ? ink : paper)),
});

describe('the tones of a page', () => {
  it('stay as they are on light paper', () => {
    expect([...tonesOf(page(230, 40))]).toEqual(Array.from({ length: 256 }, (_, tone) => tone));
  });

  it('are stretched on a dim photo', () => {
    const tones = tonesOf(page(100, 30));
    expect(tones[100]).toBeGreaterThan(230);
    expect(tones[30]).toBeLessThan(10);
  });

  it('stay as they are where nothing is written', () => {
    expect(tonesOf(page(100, 100))[100]).toBe(100);
  });
});
