import { note } from '@/lib/server/readers/reader';
import type { ReaderNote } from '@/lib/domain/reading/page';
import type { WholeReader } from '@/lib/server/readers/reader-of-whole';
import { bookDocument, type OnRow } from '@/lib/server/readers/sheet/book-document';
import { openPackage, type OfficePackage } from './open-package';
import { readSheet } from './read-sheet';
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
  const notes: ReaderNote[] = [];
  if (book.hasMacros) notes.push(note('macros-ignored', null));
  if (book.hasExternalLinks) notes.push(note('external-links-ignored', null));
  const pictures = file.names.filter((name) => /^xl\/media\/./.test(name)).length;
  if (pictures > 0) notes.push(note('pictures-not-read', null, { pictures }));
  const sheets = book.sheets.map(({ name, part }) => ({
    title: name,
    read: (onRow: OnRow) => readSheet(file, part, book, onRow),
  }));
  return bookDocument(sheets, notes);
}
