import { plain } from '@/lib/domain/reading/text/plain';
import { startsWithLabel } from './label-hits';
import { boxOfSlice, type Segment } from './segments';
import type { Marked, Spot } from './spot';

/**
 * A value with the lines it goes on over: those that stand under it, while nothing stands before them in
 * the column of the label, none begins another label, and, for text running on from the margin, the
 * line before was full.
 */
export function lengthened(first: Segment, spot: Spot): Segment[] {
  const segments = [first];
  if (!spot.long) return segments;
  const { rows, at, segment, hit } = spot;
  const label = boxOfSlice(segment, hit.from, hit.to);
  const runsOn = first.box.x < segment.box.x + segment.box.width;
  const column = runsOn ? spot.row[spot.i + 1] : undefined;
  const edge = column?.box.x ?? Math.max(...rows.flat().map(({ box }) => box.x + box.width));
  for (const all of rows.slice(at + 1)) {
    const row = runsOn ? all : all.filter((other) => !isEnglishLabel(other, first));
    const last = segments.at(-1) ?? first;
    if (last.text.trim().endsWith('。') && endsRow(last, edge)) break;
    if (row.some((other) => isSame(other, first))) continue;
    const more = row.find((other) =>
      isUnder(first, runsOn ? segment.box.x - INDENT : label.x, other),
    );
    if (more === undefined) {
      if (row.some(({ box }) => box.y - bottom(last) > 1.6 * last.box.height)) break;
      continue;
    }
    if (
      more.box.y - bottom(last) > 1.2 * last.box.height ||
      isNew(more, runsOn && more.box.x < first.box.x - 0.02)
    )
      break;
    const isIndented = more.box.x >= first.box.x - 1.2 * first.box.height;
    const isFull = runsOn && last.box.x + last.box.width > edge - 0.08;
    if (!isIndented && !isFull) break;
    if (isIndented && row.some((other) => other !== more && standsBefore(other, label.x, more)))
      break;
    segments.push(more, ...besideOf(more, row, segments));
  }
  return segments;
}

/** The value may stand in a row under its label; it does not go on over itself. */
const isSame = (other: Segment, { box, text }: Segment): boolean =>
  other.text === text && other.box.x === box.x && other.box.y === box.y;

const bottom = ({ box }: Segment): number => box.y + box.height;

/** A sentence that ends before the line is full is the end of the value. */
const endsRow = ({ box }: Segment, edge: number): boolean => box.x + box.width < edge - 0.08;

/** A paragraph begins so far in from its other lines, as a share of the width. */
const INDENT = 0.06;

function isUnder(first: Segment, labelX: number, { box }: Segment): boolean {
  const left = Math.min(labelX, first.box.x) - 0.02;
  return box.x >= left && box.x < first.box.x + Math.max(first.box.width, 0.1);
}

/** A sign lost in a picture parts a line in two: what stands right of it within the lines before is more of it. */
function besideOf(more: Marked, row: readonly Marked[], before: readonly Segment[]): Segment[] {
  const edge = Math.max(...before.map(({ box }) => box.x + box.width));
  const beside: Segment[] = [];
  let last: Segment = more;
  for (const next of row.slice(row.indexOf(more) + 1)) {
    const gap = next.box.x - (last.box.x + last.box.width);
    const isWithin = next.box.x + next.box.width < edge + next.box.height;
    if (gap > WIDEST_GAP || !isWithin || startsWithLabel(next.hits)) break;
    beside.push(next);
    last = next;
  }
  return beside;
}

/** Of the width of the page. */
const WIDEST_GAP = 0.06;

const standsBefore = ({ box }: Segment, labelX: number, more: Segment): boolean =>
  box.x >= labelX - 0.02 && box.x < more.box.x;

/** What a form prints under a Chinese label; it begins no other and is no value of it. */
const isEnglishLabel = ({ text }: Segment, first: Segment): boolean =>
  /^[A-Za-z][A-Za-z .()/-]*$/.test(text.trim()) && /[\u4E00-\u9FFF]/.test(first.text);

/** Begins a label; from the margin also one nobody knows, or a numbered clause. */
function isNew({ text, hits }: Marked, fromMargin: boolean): boolean {
  if (startsWithLabel(hits)) return true;
  if (!fromMargin) return false;
  if (hits.some(({ from, ending }) => from === 0 && ending === 'glued')) return true;
  const folded = plain(text).replace(/ /g, '');
  return /^[\u4E00-\u9FFF]{2,8}(?:\([^()]{1,10}\))?:/.test(folded) || CLAUSE.test(folded);
}

const CLAUSE =
  /^(?:第[\d一二三四五六七八九十]{1,3}[条章]|[一二三四五六七八九十]{1,2}、|\d{1,2}(?:\.\d{1,2})+|\([一二三四五六七八九十\d]{1,2}\))/;
