import type { Character } from './characters';

/** A field of a form on the page as seen, in points from its top left corner. */
export interface FilledField {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of the type; 0 where the program that shows the form chooses it. */
  readonly size: number;
  readonly hasSeveralLines: boolean;
}

/** The letters of a value where a program would write them: the field says its frame, not their places. */
export function layInField(field: FilledField, index: number): Character[] {
  const [width, height] = [field.right - field.left, field.bottom - field.top];
  const chosen = field.hasSeveralLines ? USUAL_SIZE : height * SHARE_OF_HEIGHT;
  const em = Math.max(1, Math.min(field.size > 0 ? field.size : chosen, height));
  const stated = field.text.split(/\r\n|\r|\n/);
  const lines = field.hasSeveralLines
    ? stated.flatMap((line) => wrapped(line, width / em))
    : [stated.join(' ')];
  const drop = Math.min(em * LINE_HEIGHT, height / lines.length);
  const top = field.hasSeveralLines ? field.top : field.top + (height - drop) / 2;
  // A piece of its own, which no piece of the page has: those are addresses.
  const piece = -1 - index;
  return lines.flatMap((line, row) => {
    const ems = emsOf(line);
    const scale = ems * em > width ? width / ems : em;
    return lineOf(line, { left: field.left, top: top + row * drop, drop, scale, piece });
  });
}

const USUAL_SIZE = 12;
const SHARE_OF_HEIGHT = 0.7;
const LINE_HEIGHT = 1.2;

interface LinePlace {
  readonly left: number;
  readonly top: number;
  readonly drop: number;
  readonly scale: number;
  readonly piece: number;
}

function lineOf(line: string, { left, top, drop, scale, piece }: LinePlace): Character[] {
  let x = left;
  return [...line].map((text) => {
    const start = x;
    x += widthOf(text) * scale;
    const place = { left: start, right: x, top, bottom: top + drop };
    return { text, ...place, em: scale, direction: 0, visible: true, mapped: true, piece };
  });
}

function wrapped(line: string, ems: number): string[] {
  const lines = [''];
  let used = 0;
  for (const letter of line) {
    used += widthOf(letter);
    if (used > ems && used > widthOf(letter)) {
      lines.push('');
      used = widthOf(letter);
    }
    lines[lines.length - 1] += letter;
  }
  return lines;
}

/** In ems: a Chinese letter fills a square, others half of one. */
const widthOf = (letter: string): number => (letter > '\u2000' ? 1 : 0.5);
const emsOf = (line: string): number => [...line].reduce((sum, letter) => sum + widthOf(letter), 0);
