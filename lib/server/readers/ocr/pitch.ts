import type { Recognised } from './ctc';

/** A missing digit leaves twice the pitch; coarse steps make an even pitch look half as wide again. */
const TOO_WIDE = 1.7;
const ENOUGH_TO_TELL = 3;
/** What is wider is a blank somebody left. */
const BLANK = 2.6;

/**
 * Digits are printed at one pitch, and so are Chinese characters: where one stands too far from the
 * next, one may have been lost. The numbers of those behind such a gap.
 */
export const afterGaps = (characters: readonly Recognised[]): number[] =>
  [isDigit, isIdeograph].flatMap((isOfType) => {
    const gaps = gapsOf(characters, isOfType);
    if (gaps.length < ENOUGH_TO_TELL) return [];
    const sizes = gaps.map(({ gap }) => gap).sort((a, b) => a - b);
    const usual = sizes[Math.floor(sizes.length / 3)] ?? 0;
    return gaps
      .filter(({ gap }) => gap > usual * TOO_WIDE && gap < usual * BLANK)
      .map(({ at }) => at);
  });

/** Of a Chinese character, as shares of the width of one. */
const HALF_WIDTH = 0.56;
const PAIRS_TO_TELL = 4;

/**
 * How many ems a line is long, from how far apart its characters stand; undefined when it has too few
 * of them to tell.
 */
export function emsOf(characters: readonly Recognised[]): number | undefined {
  const sizes: number[] = [];
  for (const [i, character] of characters.entries()) {
    const before = characters[i - 1];
    if (before === undefined) continue;
    sizes.push((character.at - before.at) / ((widthOf(before) + widthOf(character)) / 2));
  }
  return sizes.length < PAIRS_TO_TELL ? undefined : 1 / Math.max(0.001, middleOf(sizes));
}

const widthOf = (character: Recognised) => (isFullWidth(character) ? 1 : HALF_WIDTH);

export const isFullWidth = ({ text }: Recognised) =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]/u.test(text);

function gapsOf(
  characters: readonly Recognised[],
  isOfType: (character: Recognised) => boolean,
): { readonly at: number; readonly gap: number }[] {
  return characters.flatMap((character, at) => {
    const before = characters[at - 1];
    if (before === undefined || !isOfType(before) || !isOfType(character)) return [];
    return [{ at, gap: character.at - before.at }];
  });
}

const isDigit = ({ text }: Recognised) => /^[0-9]$/.test(text);
const isIdeograph = ({ text }: Recognised) => /^[\u4e00-\u9fff]$/.test(text);

const middleOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
