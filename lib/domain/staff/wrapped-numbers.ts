import { normaliseNumber } from '@/lib/domain/identifiers/normalise';
import type { Grid, GridCell, GridRow } from './grid';

const WHOLE = 18;

/**
 * Puts numbers that go on in the line below back together. Where the other cells of the row stand
 * level with the middle of a number of two lines, its first part stands above them.
 */
export function unwrapped({ columns, rows }: Grid): GridRow[] {
  const at = columns.findIndex(({ role }) => role === 'id-number');
  if (at < 0) return [...rows];
  const whole: GridRow[] = [];
  let waiting: GridCell | undefined;
  for (const row of rows) {
    const cell = row[at];
    const isPart = cell !== undefined && isFragment(row, at);
    const last = whole.at(-1);
    if (isPart && waiting === undefined && takesMore(last?.[at], cell)) {
      whole[whole.length - 1] = withCell(last ?? [], at, joined(last?.[at], cell));
    } else if (isPart) {
      waiting = joined(waiting, cell);
    } else {
      whole.push(waiting === undefined ? row : withCell(row, at, joined(waiting, cell)));
      waiting = undefined;
    }
  }
  return whole;
}

/** A row of nothing but some digits of a number. */
function isFragment(row: GridRow, at: number): boolean {
  const text = normaliseNumber(row[at]?.text ?? '');
  const others = row.filter((cell, i) => i !== at && cell !== undefined);
  return others.length === 0 && /^[0-9*]*[0-9X*]$/.test(text) && text.length < WHOLE;
}

function takesMore(cell: GridCell | undefined, part: GridCell): boolean {
  const text = normaliseNumber(cell?.text ?? '');
  return text !== '' && text.length + normaliseNumber(part.text).length <= WHOLE;
}

function joined(top: GridCell | undefined, below: GridCell | undefined): GridCell | undefined {
  if (top === undefined || below === undefined) return top ?? below;
  return {
    text: `${top.text}${below.text}`,
    box: around(top.box, below.box),
    certainty: Math.min(top.certainty, below.certainty),
  };
}

function around(a: GridCell['box'], b: GridCell['box']): GridCell['box'] {
  if (a === null || b === null) return a ?? b;
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

const withCell = (row: GridRow, at: number, cell: GridCell | undefined): GridRow =>
  row.map((one, i) => (i === at ? cell : one));
