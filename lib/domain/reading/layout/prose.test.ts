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

describe('a number at the end of a line', () => {
  it.each([
    ['stands by itself where the line is short', '查询日期 2025.1.3\n1', ['2025.1.3']],
    ['goes on where the line is full', `${'一'.repeat(54)}2\n3号`, ['23']],
  ])('%s', (_what, drawing, texts) => {
    const found = findInProse(drawnPart(drawing), /\d[\d.]*/g);
    expect(found.map(({ text }) => text).slice(0, 1)).toEqual(texts);
  });
});

describe('the preposition a picture hides', () => {
  const found = (text: string, certainty: number) =>
    findInProse(drawnPart(text, { certainty }), /于(\d{4}年)/g).map((one) => one.text);

  it.each([
    ['本协议干2025年签订', ['2025年']],
    ['双方千2025年签订', ['2025年']],
    ['若干2025年', []],
  ])('%s', (text, expected) => {
    expect(found(text, 0.9)).toEqual(expected);
    expect(found(text, 1)).toEqual([]);
  });
});
