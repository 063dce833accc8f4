import { describe, expect, it } from 'vitest';
import type { Character } from './characters';
import { trustOf } from './trust-text';

const usual = (character: string) => /[\u4e00-\u96ff\u98750-9a-z]/u.test(character);
const characters = (text: string, change: Partial<Character> = {}): Character[] =>
  [...text].map((character) => ({
    text: character,
    left: 0,
    right: 1,
    top: 0,
    bottom: 1,
    em: 10,
    direction: 0,
    visible: true,
    mapped: true,
    piece: 1,
    ...change,
  }));
const judged = (content: Character[], pictureShare: number, hasDrawing = true) =>
  trustOf({ characters: content, pictureShare, hasDrawing }, usual);

describe('the text a page states', () => {
  const long = '中华人民共和国'.repeat(100);

  it('is taken where it is what the page shows', () => {
    expect(judged(characters(long), 0)).toBe('take');
    expect(judged(characters(long), 1)).toBe('take');
  });

  it('is looked past on a scan without text', () => {
    expect(judged([], 1)).toBe('look');
    expect(judged(characters('  '), 1)).toBe('look');
  });

  it('is not there on an empty page', () => {
    expect(judged([], 0, false)).toBe('nothing-there');
  });

  it.each([
    ['written unseen over a scan', characters(long, { visible: false }), 1, 'look'],
    ['written unseen without a picture', characters(long, { visible: false }), 0, 'look'],
    ['of no known characters', characters(long, { mapped: false }), 0, 'look'],
    ['of private characters', characters('\ue123'.repeat(100)), 0, 'look'],
    ['of characters no document uses', characters('龘靐齉'.repeat(50)), 0, 'look'],
    ['a page number on a scan', characters('第1页'), 0.9, 'look'],
    ['a page number on an empty page', characters('第1页'), 0, 'take'],
    ['a heading over a scan', characters('中'.repeat(30)), 0.9, 'compare'],
  ] as const)('%s', (_name, content, pictureShare, expected) => {
    expect(judged([...content], pictureShare)).toBe(expected);
  });
});
