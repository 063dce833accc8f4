import type { NoteValues, ReaderNote, ReaderNoteCode } from './page';

/** What is said of one or many pages in one sentence. */
export interface FoldedNote {
  readonly code: ReaderNoteCode;
  /** `3`, `1–300` or `1、4、9`; `none` for the whole file. */
  readonly pages: string;
  readonly values: NoteValues;
}

/** The same said of many pages is said once, with the pages it is about, in the order of the notes. */
export function foldNotes(notes: readonly ReaderNote[]): FoldedNote[] {
  const pages = new Map<ReaderNoteCode, number[]>();
  for (const { code, page } of notes) {
    if (page !== null) pages.set(code, [...(pages.get(code) ?? []), page]);
  }
  return notes.flatMap(({ code, page, values }) => {
    if (page === null) return [{ code, pages: 'none', values }];
    const about = pages.get(code);
    pages.delete(code);
    return about === undefined ? [] : [{ code, pages: rangesOf(about), values }];
  });
}

/** More ranges than these say no more. */
const MOST_RANGES = 8;

function rangesOf(pages: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range?.last === page - 1) range.last = page;
    else ranges.push({ first: page, last: page });
  }
  const said = ranges
    .slice(0, MOST_RANGES)
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  return said.join('、') + (ranges.length > MOST_RANGES ? '…' : '');
}
