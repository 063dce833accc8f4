import type { Recognised } from './ctc';

/** A missing digit leaves twice the pitch; coarse steps make an even pitch look half as wide again. */
const TOO_WIDE = 1.7;
const ENOUGH_TO_TELL = 3;

/** Digits are printed at one pitch: where one stands too far from the next, one may have been lost. */
export function isUneven(characters: readonly Recognised[]): boolean {
  const gaps = digitGaps(characters);
  if (gaps.length < ENOUGH_TO_TELL) return false;
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
  return gaps.some((gap) => gap > usual * TOO_WIDE);
}

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

function digitGaps(characters: readonly Recognised[]): number[] {
  const gaps: number[] = [];
  for (const [i, character] of characters.entries()) {
    const before = characters[i - 1];
    if (before === undefined || !isDigit(before) || !isDigit(character)) continue;
    gaps.push(character.at - before.at);
  }
  return gaps;
}

const isDigit = ({ text }: Recognised) => /^[0-9]$/.test(text);

const middleOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
