import type { Recognised } from './ctc';
import { FIELD_WORDS } from './field-words';

/** A character chosen by its word is never beyond doubt: the line stays below high certainty. */
const MOST = 0.8;
/** Of a second choice against the first: less is no hesitation. */
const LEAST_SHARE = 0.04;

/**
 * Where the recogniser hesitates, the character that makes a word of the field with its neighbours: 技术,
 * not 技市. Only what it thought possible itself is chosen, and only where its first choice makes no word.
 */
export function inContext(characters: readonly Recognised[]): readonly Recognised[] {
  const read = characters.map(({ text }) => text);
  return characters.map((character, at) => {
    const { others = [], certainty, text } = character;
    if (isFullStop(read, at)) return { ...character, text: '。' };
    if (others.length === 0 || makesWord(read, at, text)) return character;
    const better = others.find(
      (other) => other.certainty >= certainty * LEAST_SHARE && makesWord(read, at, other.text),
    );
    if (better === undefined) return character;
    read[at] = better.text;
    return {
      ...character,
      text: better.text,
      certainty: Math.min(MOST, certainty + better.certainty),
    };
  });
}

/** The small circle that ends a Chinese sentence is read as a point. */
const isFullStop = (read: readonly string[], at: number): boolean =>
  /^[.．]$/.test(read[at] ?? '') &&
  /[\u4E00-\u9FFF)）]/.test(read[at - 1] ?? '') &&
  !/[\dA-Za-z.．]/.test(read[at + 1] ?? '');

/** Words by each character in them, and where in the word it stands. */
const places = new Map<string, { readonly word: string; readonly offset: number }[]>();
for (const word of FIELD_WORDS) {
  [...word].forEach((character, offset) => {
    const known = places.get(character);
    if (known === undefined) places.set(character, [{ word, offset }]);
    else known.push({ word, offset });
  });
}

const makesWord = (read: readonly string[], at: number, text: string): boolean =>
  places
    .get(text)
    ?.some(({ word, offset }) =>
      [...word].every((letter, i) => i === offset || read[at - offset + i] === letter),
    ) === true;
