import type { Recognised } from './ctc';
import { isFullWidth } from './pitch';

/** A part of a line between two wide blanks. */
export interface LinePart {
  readonly text: string;
  readonly certainty: number;
  /** Where it begins and ends, as shares of the line. */
  readonly from: number;
  readonly to: number;
}

/** From middle to middle, in ems: a blank of 1.2 and half a character at either end. */
const WIDE = { full: 2.1, half: 1.75 } as const;
const BARELY_READ = 0.5;

/** The line in parts, as a form puts a blank between label and value. `ems`: its length in ems. */
export function splitLine(characters: readonly Recognised[], ems: number): LinePart[] {
  const parts: Recognised[][] = [];
  let before: Recognised | undefined;
  for (const character of characters) {
    if (/^\s*$/u.test(character.text)) {
      parts.at(-1)?.push(character);
      continue;
    }
    const wide =
      isFullWidth(character) || (before !== undefined && isFullWidth(before))
        ? WIDE.full
        : WIDE.half;
    const part = parts.at(-1);
    const isApart = before !== undefined && (character.at - before.at) * ems > wide;
    if (part === undefined || isApart) parts.push([character]);
    else part.push(character);
    before = character;
  }
  return parts.map((part) => partOf(part, ems)).filter(({ certainty }) => certainty >= BARELY_READ);
}

function partOf(characters: readonly Recognised[], ems: number): LinePart {
  const inked = characters.filter(({ text }) => text.trim() !== '');
  const [first, last] = [inked[0], inked.at(-1)];
  return {
    text: characters
      .map(({ text }) => text)
      .join('')
      .trim(),
    certainty: certaintyOf(inked),
    from: Math.max(0, (first?.at ?? 0) - halfWidth(first) / ems),
    to: Math.min(1, (last?.at ?? 1) + halfWidth(last) / ems),
  };
}

/** One doubtful character makes a line doubtful: halfway between the mean and the least. */
function certaintyOf(characters: readonly Recognised[]): number {
  if (characters.length === 0) return 0;
  const mean = characters.reduce((sum, { certainty }) => sum + certainty, 0) / characters.length;
  const least = Math.min(...characters.map(({ certainty }) => certainty));
  return (mean + least) / 2;
}

const halfWidth = (character: Recognised | undefined) =>
  character !== undefined && isFullWidth(character) ? 0.55 : 0.35;
