import { note } from '@/lib/server/readers/reader';
import type { ReaderNote } from '@/lib/domain/reading/page';
import type { WholeReader } from '@/lib/server/readers/reader-of-whole';
import { rowKeeper } from '@/lib/server/readers/sheet/keep-rows';
import { rowBudget } from '@/lib/server/readers/sheet/row-budget';
import { sheetDocument, type KeptSheet } from '@/lib/server/readers/sheet/sheet-document';
import { openPackage, type OfficePackage } from './open-package';
import { readSheet, type Merge } from './read-sheet';
import { openWorkbook } from './workbook';

/** Reads a workbook row by row: a page for each sheet, hidden ones too. Errors: Refusal. */
export const readXlsx: WholeReader = async (path) => {
  const file = await openPackage(path);
  try {
    return await readBook(file);
  } finally {
    file.close();
  }
};

async function readBook(file: OfficePackage) {
  const book = await openWorkbook(file);
  const budget = rowBudget();
  const sheets: KeptSheet[] = [];
  let [uncomputed, beyond] = [0, 0];
  for (const { name, part } of book.sheets) {
    const keeper = rowKeeper(budget);
    const places = new Map<number, string[]>();
    const read = await readSheet(file, part, book, (cells, row) => {
      if (budget.kept() === budget.seen()) places.set(row, cells);
      keeper.add(cells);
    });
    repeatDown(places, read.merges);
    uncomputed += read.uncomputed;
    beyond += read.beyond;
    sheets.push({ title: name, kept: keeper.end() });
  }
  const notes: ReaderNote[] = [];
  if (book.hasMacros) notes.push(note('macros-ignored', null));
  if (book.hasExternalLinks) notes.push(note('external-links-ignored', null));
  if (uncomputed > 0) notes.push(note('formulas-not-computed', null, { cells: uncomputed }));
  const document = sheetDocument(sheets, notes);
  return { ...document, complete: document.complete && uncomputed === 0 && beyond === 0 };
}

/** A cell over several rows is said in each of them, in its first column. */
function repeatDown(places: ReadonlyMap<number, string[]>, merges: readonly Merge[]): void {
  for (const { top, left, bottom } of merges) {
    const text = places.get(top)?.[left] ?? '';
    if (text === '') continue;
    for (let row = top + 1; row <= Math.min(bottom, top + MOST_ROWS); row += 1) {
      const cells = places.get(row);
      if (cells === undefined) continue;
      while (cells.length < left) cells.push('');
      cells[left] ||= text;
    }
  }
}

const MOST_ROWS = 10_000;
