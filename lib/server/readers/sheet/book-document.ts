import type { ReadDocument, ReaderNote } from '@/lib/domain/reading/page';
import { note } from '@/lib/server/readers/reader';
import { rowKeeper } from './keep-rows';
import { rowBudget } from './row-budget';
import { sheetDocument, type KeptSheet } from './sheet-document';

/** Rows and columns from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetRead {
  /** Cells that hold a formula whose result was not saved. */
  readonly uncomputed: number;
  /** Cells too far to the right to be looked at, or too long to be kept whole. */
  readonly beyond: number;
  readonly merges: readonly Merge[];
}

/** Is given each row that is not empty and its number, from 0. */
export type OnRow = (cells: string[], row: number) => void;

/** A sheet that tells its rows from the top, whatever it is stored in. */
export interface BookSheet {
  readonly title: string | null;
  readonly read: (onRow: OnRow) => SheetRead | Promise<SheetRead>;
}

/** The same pages for the same content, whichever program wrote the book. */
export async function bookDocument(
  sheets: readonly BookSheet[],
  notes: readonly ReaderNote[],
): Promise<ReadDocument> {
  const budget = rowBudget();
  const keptSheets: KeptSheet[] = [];
  let [uncomputed, beyond] = [0, 0];
  for (const { title, read } of sheets) {
    const keeper = rowKeeper(budget);
    const places = new Map<number, string[]>();
    const told = await read((cells, row) => {
      if (budget.kept() === budget.seen()) places.set(row, cells);
      keeper.add(cells);
    });
    repeatDown(places, told.merges);
    uncomputed += told.uncomputed;
    beyond += told.beyond;
    keptSheets.push({ title, kept: keeper.end() });
  }
  const uncomputedNotes =
    uncomputed > 0 ? [note('formulas-not-computed', null, { cells: uncomputed })] : [];
  const document = sheetDocument(keptSheets, [...notes, ...uncomputedNotes]);
  return { ...document, complete: document.complete && uncomputed === 0 && beyond === 0 };
}

/** A cell over several rows is said in each of them, in its first column. */
function repeatDown(places: ReadonlyMap<number, string[]>, merges: readonly Merge[]): void {
  let steps = 0;
  for (const { top, left, bottom } of merges) {
    const text = places.get(top)?.[left] ?? '';
    if (text === '') continue;
    for (let row = top + 1; row <= bottom && steps < MOST_STEPS; row += 1) {
      const cells = places.get(row);
      steps += Math.max(1, left - (cells?.length ?? left));
      if (cells === undefined) continue;
      while (cells.length < left) cells.push('');
      cells[left] ||= text;
    }
  }
}

/** Cells filled or looked at; merges over each other would else never end. */
const MOST_STEPS = 1_000_000;
