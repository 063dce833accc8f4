import type { ReadDocument } from '@/lib/domain/reading/page';
import { MAX_SHEET_COLUMNS } from '@/lib/server/readers/limits';
import { note } from '@/lib/server/readers/reader';
import { bookDocument, type OnRow, type SheetRead } from '@/lib/server/readers/sheet/book-document';
import type { TextEncoding } from '@/lib/server/readers/text/encoding-of';
import { textChunks } from '@/lib/server/readers/text/text-chunks';
import { walkHtml } from './html-walk';

/** Reads the tables of a page as the one sheet Excel makes of it; text between them is a row of its own. */
export async function readHtmlTables(path: string, encoding: TextEncoding): Promise<ReadDocument> {
  const notes = encoding.isGuessed
    ? [note('encoding-guessed', null, { encoding: encoding.name })]
    : [];
  const read = (onRow: OnRow) => readTables(textChunks(path, encoding), onRow);
  return bookDocument([{ title: null, read }], notes);
}

/** Excel keeps no more of a cell. */
const LONGEST_CELL = 32_767;
const MOST_SPANNED = 10_000;

interface OpenCell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

async function readTables(chunks: AsyncIterable<string>, onRow: OnRow): Promise<SheetRead> {
  const rows = rowWriter(onRow);
  let cell: OpenCell | undefined;
  let loose = '';
  let beyond = 0;
  const closeCell = () => {
    if (cell !== undefined) rows.cell({ ...cell, text: tidy(cell.text) });
    cell = undefined;
  };
  const closeLoose = () => {
    if (tidy(loose) !== '') rows.alone(tidy(loose));
    loose = '';
  };
  const add = (text: string) => {
    const before = cell === undefined ? loose : cell.text;
    if (before.length + text.length > LONGEST_CELL) beyond += 1;
    const all = (before + text).slice(0, LONGEST_CELL);
    if (cell === undefined) loose = all;
    else cell.text = all;
  };
  await walkHtml(chunks, {
    open: (name, attribute) => {
      if (name === 'td' || name === 'th') {
        closeCell();
        closeLoose();
        const span = (side: string, most: number) =>
          Math.max(1, Math.min(most, Number.parseInt(attribute(side) ?? '1', 10) || 1));
        cell = {
          text: '',
          columns: span('colspan', MAX_SHEET_COLUMNS),
          rows: span('rowspan', MOST_SPANNED),
        };
      } else if (name === 'tr' || name === 'table') {
        closeCell();
        closeLoose();
        rows.end();
        if (name === 'table') rows.newTable();
      } else if (name === 'br') add('\n');
      else if (blocks.has(name)) breakText();
    },
    close: (name) => {
      if (name === 'td' || name === 'th') closeCell();
      if (name === 'tr' || name === 'table') {
        closeCell();
        rows.end();
      }
      if (name === 'table') rows.newTable();
      if (blocks.has(name)) breakText();
    },
    text: add,
  });
  function breakText() {
    if (cell === undefined) closeLoose();
    else add('\n');
  }
  closeCell();
  closeLoose();
  rows.end();
  return { uncomputed: 0, beyond: beyond + rows.beyond(), merges: [] };
}

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'li', 'caption']);

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/** A cell over several rows is said in each of them, in its first column. */
function rowWriter(onRow: OnRow) {
  let [row, column, beyond, isOpen] = [0, 0, 0, false];
  let cells: string[] = [];
  /** What reaches down into this row, and what begins in it, by column. */
  let held = new Map<number, Held>();
  let begun = new Map<number, Held>();
  const put = (at: number, text: string) => {
    if (text === '') return;
    if (at >= MAX_SHEET_COLUMNS) beyond += 1;
    else {
      while (cells.length <= at) cells.push('');
      cells[at] ||= text;
    }
  };
  return {
    beyond: () => beyond,
    newTable: () => void (held = new Map()),
    cell: ({ text, columns, rows }: OpenCell) => {
      isOpen = true;
      while (held.has(column)) column += 1;
      put(column, text);
      const end = Math.min(MAX_SHEET_COLUMNS, column + columns);
      for (let at = column; rows > 1 && at < end; at += 1) {
        begun.set(at, { text: at === column ? text : '', rows: rows - 1 });
      }
      column += columns;
    },
    alone: (text: string) => {
      onRow([text], row);
      row += 1;
    },
    end: () => {
      if (!isOpen) return;
      for (const [at, { text, rows }] of held) {
        put(at, text);
        if (rows > 1 && !begun.has(at)) begun.set(at, { text, rows: rows - 1 });
      }
      if (cells.length > 0) onRow(cells, row);
      row += 1;
      [cells, column, isOpen, held] = [[], 0, false, begun];
      begun = new Map();
    },
  };
}

interface Held {
  readonly text: string;
  readonly rows: number;
}
