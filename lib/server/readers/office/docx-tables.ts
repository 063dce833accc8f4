import type { Flow, FlowCell } from '@/lib/server/readers/flow/flow';

/** Where the paragraphs of a Word document go: down the page, or into the cell that is open. */
export interface DocxTables {
  readonly paragraph: (text: string) => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  /** Columns of the grid a row leaves free at its beginning. */
  readonly skip: (columns: number) => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  readonly span: (columns: number) => void;
  /** `isStart` false: the cell is the one above going on. */
  readonly mergeDown: (isStart: boolean) => void;
  readonly isInTable: () => boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly texts: string[];
  columnSpan: number;
  rowSpan: number;
  merge: 'none' | 'start' | 'goes-on';
}

interface OpenTable {
  readonly cells: OpenCell[];
  /** Cells that go on in the next row, by their column. */
  readonly goingOn: Map<number, OpenCell>;
  row: number;
  column: number;
  columns: number;
  cell: OpenCell | undefined;
}

/** Follows the tables of a Word document, one within another too. */
export function docxTables(flow: Flow): DocxTables {
  const tables: OpenTable[] = [];
  const top = () => tables.at(-1);
  const paragraph = (text: string) => {
    const cell = tables.findLast((table) => table.cell !== undefined)?.cell;
    if (cell === undefined) flow.paragraph(text);
    else if (text.trim() !== '') cell.texts.push(text);
  };
  return {
    paragraph,
    isInTable: () => tables.length > 0,
    openTable: () => {
      tables.push({
        cells: [],
        goingOn: new Map(),
        row: -1,
        column: 0,
        columns: 0,
        cell: undefined,
      });
    },
    closeTable: () => {
      const table = tables.pop();
      if (table === undefined) return;
      if (tables.length === 0) flow.table(table.cells, table.columns);
      else rowsAsText(table.cells).forEach(paragraph);
    },
    openRow: () => {
      const table = top();
      if (table !== undefined) [table.row, table.column] = [table.row + 1, 0];
    },
    skip: (columns) => {
      const table = top();
      if (table !== undefined) table.column += columns;
    },
    openCell: () => {
      const table = top();
      if (table === undefined) return;
      const { row, column } = table;
      table.cell = { row, column, texts: [], columnSpan: 1, rowSpan: 1, merge: 'none' };
    },
    closeCell: () => {
      const table = top();
      if (table?.cell !== undefined) closeCell(table, table.cell);
    },
    span: (columns) => {
      const cell = top()?.cell;
      if (cell !== undefined) cell.columnSpan = Math.min(MOST_COLUMNS, Math.max(1, columns));
    },
    mergeDown: (isStart) => {
      const cell = top()?.cell;
      if (cell !== undefined) cell.merge = isStart ? 'start' : 'goes-on';
    },
  };
}

const MOST_COLUMNS = 200;

function closeCell(table: OpenTable, cell: OpenCell): void {
  const above = table.goingOn.get(cell.column);
  if (cell.merge === 'goes-on' && above !== undefined) {
    above.rowSpan += 1;
    above.texts.push(...cell.texts);
  } else {
    table.cells.push(cell);
    if (cell.merge === 'none') table.goingOn.delete(cell.column);
    else table.goingOn.set(cell.column, cell);
  }
  table.cell = undefined;
  table.column += cell.columnSpan;
  table.columns = Math.min(MOST_COLUMNS, Math.max(table.columns, table.column));
}

/** A table inside a cell: its cells side by side. */
function rowsAsText(cells: readonly FlowCell[]): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, texts } of cells) {
    const said = rows.get(row);
    if (said === undefined) rows.set(row, [texts.join(' ')]);
    else said.push(texts.join(' '));
  }
  return [...rows.values()].map((texts) => texts.join('\t'));
}
