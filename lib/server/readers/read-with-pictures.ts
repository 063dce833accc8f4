import type { ReadDocument, ReaderNote } from '@/lib/domain/reading/page';
import { countPages, readCounted } from './read-pages';
import { readWholeFile } from './read-whole';
import { note, type Reader } from './reader';
import { Refusal } from './refusal';

/** Reads a Word document: its text, and behind it each picture pasted into it that may be a page. */
export const readWithPictures: Reader = async (file, { signal, onPage }) => {
  const text = await readWholeFile(file, { signal });
  const hasOnlyPictures = text.notes.some(({ code }) => code === 'no-text');
  if (text.pages.length === 0 && !hasOnlyPictures) return text;
  const before = text.pages.length;
  const counted = await countPages(file, { signal });
  if (counted instanceof Refusal) return incomplete(text, note(counted.code, null, counted.values));
  onPage?.(before, before + counted.pageCount);
  if (counted.pageCount === 0) return text;
  const pictures = await readCounted(file, counted, {
    signal,
    onPage: (done, total) => onPage?.(before + done, before + total),
  });
  return joined(text, pictures, hasOnlyPictures);
};

const incomplete = (document: ReadDocument, said: ReaderNote): ReadDocument => ({
  ...document,
  complete: false,
  notes: [...document.notes, said],
});

function joined(
  text: ReadDocument,
  pictures: ReadDocument,
  hasOnlyPictures: boolean,
): ReadDocument {
  const before = text.pages.length;
  const textNotes = text.notes.filter(({ code }) => !hasOnlyPictures || code !== 'no-text');
  const pictureNotes = pictures.notes.map(({ code, page, values }) =>
    note(code, page === null ? null : before + page, values),
  );
  return {
    pages: [
      ...text.pages,
      ...pictures.pages.map((page) => ({ ...page, number: before + page.number })),
    ],
    pageCount: before + pictures.pageCount,
    complete: (text.complete || hasOnlyPictures) && pictures.complete,
    notes: [...textNotes, ...pictureNotes],
  };
}
