import { startsWithLabel } from './label-hits';
import type { Segment } from './segments';
import type { Marked, Spot } from './spot';

/** Rows of a table looked at under a heading: a list of more is no longer one document's value. */
const MOST_CELLS = 4;

/**
 * Whether a label heads a column, not a row: a label stands beside it, or the row beneath has a cell
 * under each of three or more.
 */
export function isHeading({ rows, at, row }: Spot): boolean {
  if (row.length < 2) return false;
  const bare = row.filter((segment) => isWholeLabel(segment)).length;
  const beneath = rows[at + 1] ?? [];
  if (bare === row.length) return !beneath.every((segment) => isWholeLabel(segment));
  const isAligned = row.every((head) => beneath.some((cell) => overlaps(head, cell)));
  const hasPair = row.some((head, i) => isWholeLabel(head) && isWholeLabel(row[i + 1]));
  return row.length >= 3 && hasPair && isAligned && !isWholeLabel(beneath[0]);
}

/** The cells under a label, each with its wrapped lines, until a label or a gap. */
export function columnUnder({ rows, at, segment }: Spot): Segment[][] {
  const cells: Segment[][] = [];
  let last: Segment = segment;
  for (const row of rows.slice(at + 1)) {
    const under = row.find((other) => overlaps(segment, other));
    if (under === undefined) continue;
    const gap = under.box.y - (last.box.y + last.box.height);
    if (gap > 2.5 * last.box.height || startsWithLabel(under.hits) || isFooter(under)) break;
    const cell = cells.at(-1);
    if (cell !== undefined && gap < 0.55 * last.box.height) cell.push(under);
    else cells.push([under]);
    if (cells.length > MOST_CELLS) break;
    last = under;
  }
  return cells.slice(0, MOST_CELLS);
}

/** 共1条 1/1页 under a list is no part of its last cell. */
const isFooter = ({ text }: Segment): boolean => /^[共第] ?\d+ ?[条页]/.test(text.trim());

const isWholeLabel = (segment: Marked | undefined): boolean =>
  segment?.hits.some(({ from, ending }) => from === 0 && ending === 'bare') === true;

const overlaps = ({ box }: Segment, { box: other }: Segment): boolean =>
  other.x < box.x + box.width + box.height && other.x + other.width > box.x;
