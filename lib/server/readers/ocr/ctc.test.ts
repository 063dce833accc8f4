import { describe, expect, it } from 'vitest';
import { charactersFrom } from './ctc';

const known = ['', '呼', '叫', '中'];

/** A step: which character is the likeliest, and how likely. */
const steps = (...likely: readonly (readonly [kind: number, certainty: number])[]) =>
  Float32Array.from(
    likely.flatMap(([kind, certainty]) =>
      known.map((_, i) => (i === kind ? certainty : (1 - certainty) / (known.length - 1))),
    ),
  );
const read = (...likely: readonly (readonly [number, number])[]) =>
  charactersFrom(steps(...likely), known.length, known);

describe('the recogniser’s answer', () => {
  it('says a character once however long it lasts, as sure as it was at its surest', () => {
    const [character, ...rest] = read([0, 0.9], [1, 0.6], [1, 0.9], [1, 0.7]);
    expect(rest).toEqual([]);
    expect(character).toMatchObject({ text: '呼', certainty: expect.closeTo(0.9) });
  });

  it('says it twice with nothing in between', () => {
    expect(read([1, 0.9], [0, 0.9], [1, 0.9]).map(({ text }) => text)).toEqual(['呼', '呼']);
  });

  it('says where its middle is', () => {
    expect(read([1, 0.9], [0, 0.9], [0, 0.9], [2, 0.9]).map(({ at }) => at)).toEqual([
      0.125, 0.875,
    ]);
  });

  it('finds the likeliest even when it is not likely', () => {
    expect(read([3, 0.4])[0]).toMatchObject({ text: '中', certainty: expect.closeTo(0.4) });
  });

  it('is nothing for an empty line', () => {
    expect(read([0, 0.9], [0, 0.9])).toEqual([]);
    expect(read()).toEqual([]);
  });
});
