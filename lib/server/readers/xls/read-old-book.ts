import type { ReadDocument, ReaderNote } from '@/lib/domain/reading/page';
import { note } from '@/lib/server/readers/reader';
import { Refusal } from '@/lib/server/readers/refusal';
import { bookDocument, type OnRow } from '@/lib/server/readers/sheet/book-document';
import { bookGlobals } from './book-globals';
import { isCompoundFile, openCompoundFile } from './compound-file';
import { readXlsSheet } from './xls-sheet';

/** A workbook as Excel wrote it until 2003, or the lone stream of one. Errors: Refusal. */
export async function readOldBook(bytes: Buffer): Promise<ReadDocument> {
  const { stream, names } = streamOf(bytes);
  const book = bookGlobals(stream);
  const notes: ReaderNote[] = [];
  if (book.hasMacros || names.includes('_VBA_PROJECT_CUR')) {
    notes.push(note('macros-ignored', null));
  }
  if (book.hasExternalLinks) notes.push(note('external-links-ignored', null));
  if (book.pictures > 0) {
    notes.push(note('pictures-not-read', null, { pictures: book.pictures }));
  }
  // Sheets that lie over each other would be walked through again and again.
  let left = stream.length / SMALLEST_RECORD;
  const onRecord = () => {
    left -= 1;
    if (left < 0) throw new Refusal('damaged');
  };
  const sheets = book.sheets.map(({ name, at }) => ({
    title: name,
    read: (onRow: OnRow) => readXlsSheet(stream, at, book, { onRow, onRecord }),
  }));
  return bookDocument(sheets, notes);
}

const SMALLEST_RECORD = 4;

function streamOf(bytes: Buffer): { stream: Buffer; names: readonly string[] } {
  if (!isCompoundFile(bytes)) return { stream: bytes, names: [] };
  const { stream, names } = openCompoundFile(bytes);
  // A newer workbook with a password is a compound file around it.
  if (names.includes('EncryptedPackage')) throw new Refusal('encrypted');
  const found = stream('Workbook') ?? stream('Book') ?? stream('BOOK');
  if (found === undefined) throw new Refusal('not-readable-kind', { kind: 'xls' });
  return { stream: found, names };
}
