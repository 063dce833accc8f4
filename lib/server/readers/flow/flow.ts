import type { ReadPage, ReadTable, TextLine } from '@/lib/domain/reading/page';
import { LONGEST_TEXT, MAX_TEXT_CHARACTERS, MAX_TEXT_LINES } from '@/lib/server/readers/limits';

/**
 * Lays text that has no places of its own down pages of paper, so that what looks at places (a value
 * right of its label, a cell under its heading) can look at it as at any page.
 */
export interface Flow {
  /** A paragraph; gaps in it part it into runs. */
  readonly paragraph: (text: string) => void;
  readonly table: (cells: readonly FlowCell[], columns: number) => void;
  readonly pageBreak: () => void;
  readonly end: () => readonly ReadPage[];
  /** Whether some of the text was left out: too long a line, or too much of it. */
  readonly isCut: () => boolean;
}

export interface FlowCell {
  readonly row: number;
  /** From 0, in columns of the table's grid. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** One for each paragraph of the cell. */
  readonly texts: readonly string[];
}

/** An A4 sheet of 60 lines with 45 Chinese characters each. */
const LINES = 60;
const LINE = 1 / LINES;
const WIDTH = 90;
const MARGIN = 0.05;
const COLUMN = (1 - 2 * MARGIN) / WIDTH;

export function newFlow(): Flow {
  const pages: ReadPage[] = [];
  let lines: TextLine[] = [];
  let tables: ReadTable[] = [];
  let y = 0;

  let [texts, characters, isCut] = [0, 0, false];

  /** As much of a text as is kept. */
  const taken = (text: string): string => {
    const most = texts < MAX_TEXT_LINES ? MAX_TEXT_CHARACTERS - characters : 0;
    const kept = text.slice(0, Math.min(LONGEST_TEXT, Math.max(0, most)));
    if (kept.length < text.length) isCut = true;
    texts += 1;
    characters += kept.length;
    return kept;
  };
  const turnPage = () => {
    pages.push(paper(pages.length + 1, lines, tables));
    [lines, tables, y] = [[], [], 0];
  };
  const makeRoom = (count: number) => {
    if (y > 0 && y + Math.min(count, LINES) > LINES) turnPage();
  };
  const put = (text: string, left: number, width: number, row: number) => {
    for (const run of runsOf(text)) {
      const x = left + run.at * COLUMN;
      const free = Math.max(COLUMN, left + width - x);
      lines.push({
        text: run.text,
        box: {
          x: Math.min(x, 1 - COLUMN),
          y: Math.min(row * LINE, 1 - LINE),
          width: Math.min(widthOf(run.text) * COLUMN, free),
          height: LINE * 0.8,
        },
        certainty: 1,
      });
    }
  };
  return {
    paragraph: (whole) => {
      const text = taken(whole);
      if (text.trim() === '') {
        y += 1;
        return;
      }
      const height = heightOf(text, WIDTH);
      makeRoom(height);
      put(text, MARGIN, 1 - 2 * MARGIN, y);
      y += height;
    },
    table: (whole, columns) => {
      const cells = whole.map((cell) => ({ ...cell, texts: cell.texts.map(taken) }));
      const width = WIDTH / Math.max(1, columns);
      const rows = byRow(cells);
      for (const row of rows) {
        const height = Math.max(1, ...row.map((cell) => cellHeight(cell, width)));
        makeRoom(height);
        for (const cell of row) {
          let down = y;
          for (const text of cell.texts) {
            const room = width * cell.columnSpan;
            put(text, MARGIN + cell.column * width * COLUMN, room * COLUMN, down);
            down += heightOf(text, room);
          }
        }
        y += height;
      }
      tables.push(tableOf(cells, columns));
    },
    pageBreak: () => {
      if (lines.length > 0) turnPage();
    },
    end: () => {
      if (lines.length > 0 || pages.length === 0) turnPage();
      return pages;
    },
    isCut: () => isCut,
  };
}

const paper = (
  number: number,
  lines: readonly TextLine[],
  tables: readonly ReadTable[],
): ReadPage => ({
  number,
  origin: 'text',
  width: 1000,
  height: 1414,
  turned: 0,
  straightened: 0,
  title: null,
  lines,
  tables,
});

interface Run {
  readonly text: string;
  /** In half-width characters from the beginning of the line. */
  readonly at: number;
}

/**
 * A tab or a wide gap parts a label from its value; blanks inside a label (名　　称) do not, nor does
 * the indent of a paragraph.
 */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const piece of text.split(/(\t+|[ \u00a0\u3000]{3,})/)) {
    const isGap = piece.trim() === '';
    const last = runs.at(-1);
    if (!isGap && last !== undefined && /^\p{Script=Han}$/u.test(last.text)) {
      runs[runs.length - 1] = { text: `${last.text}  ${piece.trim()}`, at: last.at };
    } else if (!isGap) runs.push({ text: piece.trim(), at });
    at += piece.includes('\t') ? piece.length * TAB : widthOf(piece);
  }
  return runs;
}

const TAB = 4;

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

const heightOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(widthOf(text) / Math.max(2, width)));

const cellHeight = ({ texts, columnSpan }: FlowCell, width: number): number =>
  texts.reduce((sum, text) => sum + heightOf(text, width * columnSpan), 0);

function byRow(cells: readonly FlowCell[]): FlowCell[][] {
  const rows = new Map<number, FlowCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

/** As rows of cells: a cell that spans several rows is said in each of them, one over columns once. */
function tableOf(cells: readonly FlowCell[], columns: number): ReadTable {
  const count = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  const rows = Array.from({ length: count }, () =>
    Array.from({ length: columns }, () => ({ text: '', box: null, certainty: 1 })),
  );
  for (const { row, rowSpan, column, texts } of cells) {
    for (let down = row; down < row + rowSpan; down += 1) {
      const cell = rows[down]?.[column];
      if (cell !== undefined) cell.text = texts.join('\n');
    }
  }
  return { rows };
}
