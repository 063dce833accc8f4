import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import type { PageOrigin, ReadPage, TextLine } from '@/lib/domain/reading/page';

/** How a page drawn in a test was read. */
export interface DrawnAs {
  readonly origin?: PageOrigin;
  readonly certainty?: number;
  readonly number?: number;
  /** Each row stands so much lower at the right end than at the left, as share of the height. */
  readonly slope?: number;
}

/**
 * A page as its text is typed: every row a line, three blanks or more between two runs of text, Chinese
 * characters two columns wide. A row that begins with `# ` is large; an empty one is a gap.
 */
export function drawnPage(drawing: string, how: DrawnAs = {}): ReadPage {
  const { origin = 'text', certainty = 1, number = 1, slope = 0 } = how;
  const rows = drawing.replace(/^\n|\n *$/g, '').split('\n');
  const pitch = 0.9 / Math.max(30, rows.length);
  const lines = rows.flatMap((row, r) =>
    runsOf(row.replace(/^# /, '  ')).map(({ text, column }): TextLine => {
      const isLarge = row.startsWith('# ');
      const x = 0.05 + (column / 110) * 0.9;
      const height = isLarge ? 0.9 * pitch : 0.55 * pitch;
      const width = Math.min(1 - x, (columnsOf(text) / 110) * 0.9);
      const y = 0.05 + r * pitch + (pitch - height) / 2 + slope * x;
      return { text, certainty, box: { x, y, width, height } };
    }),
  );
  return {
    number,
    origin,
    width: 595,
    height: 842,
    turned: 0,
    straightened: 0,
    title: null,
    lines,
    tables: [],
  };
}

/** One document of drawn pages. */
export function drawnPart(drawings: string | readonly string[], how: DrawnAs = {}): PartOfDocument {
  const all = typeof drawings === 'string' ? [drawings] : drawings;
  const pages = all.map((drawing, at) => drawnPage(drawing, { ...how, number: at + 1 }));
  return { pages, complete: true };
}

function runsOf(row: string): { text: string; column: number }[] {
  return [...row.matchAll(/\S(?:(?! {3}).)*/g)].map((match) => ({
    text: match[0].trim(),
    column: columnsOf(row.slice(0, match.index)),
  }));
}

const columnsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
