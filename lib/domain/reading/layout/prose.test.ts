import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { findInLines } from './in-lines';
import { findInProse } from './prose';
import { segmentsOf } from './segments';

const sentence = '共收到12321投诉3件';

describe('the place of a value in a sentence', () => {
  it.each([
    ['prose', findInProse],
    ['lines', findInLines],
  ])('is where the value stands, not where its first character does (%s)', (_name, find) => {
    const document = drawnPart(sentence);
    const [line] = document.pages.flatMap(segmentsOf);
    const [found] = find(document, /12321投诉(\d)件/g);
    expect(found?.text).toBe('3');
    const middle = (line?.box.x ?? 0) + (line?.box.width ?? 0) / 2;
    expect(found?.place.box?.x).toBeGreaterThan(middle);
  });
});
