import type { Box, ReadPage, ReadTable, TextLine } from '@/lib/domain/reading/page';

/** A run of text and the page it stands on. */
export interface Segment extends TextLine {
  readonly page: number;
}

/** Segments standing side by side, from the left. */
export type Row = readonly Segment[];

/** The segments of a page; cells where the file states only a table. */
export function segmentsOf(page: ReadPage): Segment[] {
  const lines = page.lines.length > 0 ? page.lines : page.tables.flatMap(cellsAsLines);
  const written = lines.filter(({ text }) => text.trim() !== '');
  const heights = written.map(({ box }) => box.height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return written
    .filter((line) => heights.length < 5 || !isWatermark(line, usual))
    .flatMap((line) => upright(line, page.height / page.width))
    .map((line) => ({ ...line, page: page.number }));
}

/** Characters one under another that were read as one line: each belongs to its own row. */
function upright(line: TextLine, aspect: number): TextLine[] {
  const { text, box } = line;
  const characters = [...text];
  if (!/^[\u4E00-\u9FFF]{2,6}$/.test(text) || box.height * aspect < 1.5 * box.width) return [line];
  const height = box.height / characters.length;
  return characters.map((character, i) => ({
    ...line,
    text: character,
    box: { ...box, y: box.y + i * height, height },
  }));
}

/** A few words slanting over much of the page stand in no row of it. */
const isWatermark = ({ text, box }: TextLine, usual: number): boolean =>
  box.height > 6 * usual && box.height > 0.12 && text.length <= 24;

/**
 * Rows of a page from the top. A row may slope a little: a segment joins the row whose nearest segment
 * it overlaps by more than half of the lower of the two.
 */
export function rowsOf(page: ReadPage): readonly Row[] {
  const known = knownRows.get(page);
  if (known !== undefined) return known;
  const rows: Segment[][] = [];
  const sorted = [...segmentsOf(page)].sort((a, b) => middle(a.box) - middle(b.box));
  for (const segment of sorted) {
    const row = rows.slice(-4).find((candidate) => isBeside(candidate, segment));
    if (row === undefined) rows.push([segment]);
    else row.splice(placeIn(row, segment.box.x), 0, segment);
  }
  rows.sort((a, b) => top(a) - top(b));
  knownRows.set(page, rows);
  return rows;
}

/** Every field asks for the rows of the same page. */
const knownRows = new WeakMap<ReadPage, readonly Row[]>();

/** Where in a row, sorted from the left, a segment that begins at `x` goes: behind those that begin there too. */
function placeIn(row: readonly Segment[], x: number): number {
  let [from, to] = [0, row.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if ((row[half]?.box.x ?? x) <= x) from = half + 1;
    else to = half;
  }
  return from;
}

/** The part of a segment's box that holds some of its characters; a Chinese one is as wide as two Latin. */
export function boxOfSlice({ text, box }: TextLine, from: number, to: number): Box {
  const all = widthOf(text);
  if (all === 0) return box;
  const [start, end] = [widthOf(text.slice(0, from)) / all, widthOf(text.slice(0, to)) / all];
  return { ...box, x: box.x + box.width * start, width: box.width * (end - start) };
}

/** The smallest box around several. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

export const middle = ({ y, height }: Box): number => y + height / 2;

function isBeside(row: readonly Segment[], { box }: Segment): boolean {
  const place = placeIn(row, box.x);
  const [left, right] = [row[place - 1]?.box, row[place]?.box];
  const isLeft = right === undefined || (left && box.x - left.x <= right.x - box.x);
  const nearest = isLeft ? left : right;
  if (nearest === undefined) return false;
  const overlap =
    Math.min(nearest.y + nearest.height, box.y + box.height) - Math.max(nearest.y, box.y);
  const apart = Math.abs(middle(nearest) - middle(box));
  return (
    overlap > 0.5 * Math.min(nearest.height, box.height) &&
    apart < 0.45 * Math.max(nearest.height, box.height)
  );
}

const top = (row: Row): number => row.reduce((sum, { box }) => sum + middle(box), 0) / row.length;

function cellsAsLines({ rows }: ReadTable): TextLine[] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return rows.flatMap((row, r) =>
    row.map(({ text, box, certainty }, c) => ({
      text,
      certainty,
      box: box ?? {
        x: c / columns,
        y: r / rows.length,
        width: 0.9 / columns,
        height: 0.8 / rows.length,
      },
    })),
  );
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
