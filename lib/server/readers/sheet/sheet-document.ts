import { DAY_TABLE_TITLE, dayTable } from '@/lib/domain/calls/day-table';
import type { ReadDocument, ReaderNote, ReadPage } from '@/lib/domain/reading/page';
import { note, unread } from '@/lib/server/readers/reader';
import type { KeptRows } from './keep-rows';
import { sheetPage } from './sheet-page';

export interface KeptSheet {
  readonly title: string | null;
  readonly kept: KeptRows;
}

/** A page for each sheet that has something on it, and one more with the days of a log that was too long. */
export function sheetDocument(
  sheets: readonly KeptSheet[],
  notes: readonly ReaderNote[],
): ReadDocument {
  const pages: ReadPage[] = [];
  for (const { title, kept } of sheets) {
    if (kept.rows.length > 0) pages.push(sheetPage(pages.length + 1, title, kept.rows));
  }
  if (pages.length === 0) return { ...unread('no-text'), complete: true };
  const dropped = sheets.reduce((sum, { kept }) => sum + kept.dropped, 0);
  const read = sheets.reduce((sum, { kept }) => sum + kept.rows.length, 0);
  for (const { kept } of sheets) {
    const { counts } = kept;
    if (counts !== undefined) {
      pages.push(sheetPage(pages.length + 1, DAY_TABLE_TITLE, dayTable(counts)));
    }
  }
  const isCut = sheets.some(({ kept }) => kept.cut > 0);
  const left = [
    ...(isCut ? [note('text-cut', null)] : []),
    ...(dropped === 0 ? [] : [note('too-many-rows', null, { read, rows: read + dropped })]),
  ];
  const complete = dropped === 0 && !isCut;
  return { pages, pageCount: pages.length, complete, notes: [...notes, ...left] };
}
