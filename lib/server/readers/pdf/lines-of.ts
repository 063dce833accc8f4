import type { Box, TextLine } from '@/lib/domain/reading/page';
import { rowsOf } from '@/lib/server/readers/reading-order';
import type { Character } from './characters';

/** A blank this wide, in ems, parts label from value and column from column. */
export const COLUMN_GAP_EMS = 1.2;
/** Less is enough between pieces the file writes apart: the cells of a narrow table. */
const PIECE_GAP_EMS = 0.8;
/** A blank this wide within a line is a space even where the file writes none. */
const SPACE_GAP_EMS = 0.35;
/** No line of type is higher. */
const TALLEST_EMS = 1.3;
/** Pieces written one after the other may overlap this much: kerning, bold drawn twice. */
const OVERLAP_EMS = 0.6;

interface Segment {
  readonly characters: Character[];
  readonly box: Box;
  readonly em: number;
}

/** Segments of text in reading order. Characters in points, the page's size too; boxes are shares. */
export function linesOf(
  characters: readonly Character[],
  page: { readonly width: number; readonly height: number },
): TextLine[] {
  const level = characters.filter(isLevel);
  const slanted = runsOf(characters.filter((character) => !isLevel(character)));
  const segments = rowsOf(runsOf(level).map(segmentOf)).flatMap(joinRow);
  return [...segments, ...slanted.map(segmentOf)]
    .map((segment) => ({ text: textOf(segment.characters), segment }))
    .filter(({ text }) => text !== '')
    .map(({ text, segment: { box } }) => ({ text, box: shareOf(box, page), certainty: 1 }));
}

/** Within 10 degrees of left to right. */
const isLevel = ({ direction }: Character) => direction <= 10 || direction >= 350;

/** Characters that follow each other in the file and on the page; blanks only between them. */
function runsOf(characters: readonly Character[]): Character[][] {
  const runs: Character[][] = [];
  let blanks: Character[] = [];
  let before: Character | undefined;
  for (const character of characters) {
    if (isBlank(character)) {
      blanks.push(character);
      continue;
    }
    const run = runs.at(-1);
    if (run !== undefined && before !== undefined && follows(before, character)) {
      run.push(...blanks, character);
    } else {
      runs.push([character]);
    }
    blanks = [];
    before = character;
  }
  return runs;
}

function follows(before: Character, next: Character): boolean {
  const em = Math.max(before.em, next.em, 1);
  if (!isLevel(before) || !isLevel(next)) return before.direction === next.direction;
  if (isSameGlyph(before, next)) return true;
  const drop = Math.abs(next.bottom + next.top - before.bottom - before.top) / 2;
  const gap = next.left - before.right;
  const widest = before.piece === next.piece ? COLUMN_GAP_EMS : PIECE_GAP_EMS;
  return drop < em * 0.5 && gap < em * widest && gap > -em * OVERLAP_EMS;
}

/** ff, fi and fl are one glyph of many fonts: its letters share its place. */
const isSameGlyph = (before: Character, next: Character): boolean =>
  before.piece === next.piece &&
  before.left === next.left &&
  before.right === next.right &&
  before.top === next.top;

function segmentOf(characters: Character[]): Segment {
  const inked = characters.filter((character) => !isBlank(character));
  const [left, top] = [least(inked, 'left'), least(inked, 'top')];
  const em = most(inked, 'em');
  const stated = most(inked, 'bottom') - top;
  // Some fonts state an ascent that reaches into the line above.
  const height = inked.every(isLevel) ? Math.min(stated, em * TALLEST_EMS) : stated;
  const box = {
    x: left,
    y: top + (stated - height) / 2,
    width: most(inked, 'right') - left,
    height,
  };
  return { characters, box, em };
}

/** Neighbours of a row that the file wrote apart and the page shows together. */
function joinRow(row: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of row) {
    const before = joined.at(-1);
    const gap = before === undefined ? 0 : segment.box.x - before.box.x - before.box.width;
    const em = Math.max(segment.em, before?.em ?? 0);
    const isDouble = before !== undefined && isDrawnTwice(before, segment);
    if (isDouble) continue;
    if (before !== undefined && gap < em * (COLUMN_GAP_EMS / 2) && gap > -em * OVERLAP_EMS) {
      joined[joined.length - 1] = segmentOf([...before.characters, ...segment.characters]);
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

/** Some programs draw a text twice, a hair apart, to make it bold. */
function isDrawnTwice(a: Segment, b: Segment): boolean {
  const near = Math.abs(a.box.x - b.box.x) < a.em * 0.2 && Math.abs(a.box.y - b.box.y) < a.em * 0.2;
  return near && textOf(a.characters) === textOf(b.characters);
}

function textOf(characters: readonly Character[]): string {
  let text = '';
  let before: Character | undefined;
  for (const character of characters) {
    if (isBlank(character)) {
      text += ' ';
      continue;
    }
    const gap = before === undefined ? 0 : character.left - before.right;
    if (gap > character.em * SPACE_GAP_EMS && !text.endsWith(' ')) text += ' ';
    text += character.text;
    before = character;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

const isBlank = ({ text }: Character) => /^[\s\u00a0\u200b\ufeff]*$/u.test(text);

const least = (characters: readonly Character[], side: 'left' | 'top') =>
  characters.reduce((value, character) => Math.min(value, character[side]), Infinity);

const most = (characters: readonly Character[], side: 'right' | 'bottom' | 'em') =>
  characters.reduce((value, character) => Math.max(value, character[side]), -Infinity);

const share = (value: number, whole: number) => Math.min(1, Math.max(0, value / whole));

function shareOf(box: Box, page: { readonly width: number; readonly height: number }): Box {
  const x = share(box.x, page.width);
  const y = share(box.y, page.height);
  return {
    x,
    y,
    width: share(box.x + box.width, page.width) - x,
    height: share(box.y + box.height, page.height) - y,
  };
}
