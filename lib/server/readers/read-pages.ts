import type { ReadDocument, ReaderNote, ReaderNoteCode, ReadPage } from '@/lib/domain/reading/page';
import { inspect, read } from './engine/ask';
import { readersAtOnce } from './engine/pool';
import { FILE_MILLISECONDS, MAX_PAGES_READ, MAX_STUCK_PAGES } from './limits';
import { note, unread, type ReadableFile, type ReadOptions } from './reader';
import { Refusal } from './refusal';

/** Reads a PDF or a picture page by page, each in a thread of its own with its own deadline. */
export async function readPages(file: ReadableFile, options: ReadOptions): Promise<ReadDocument> {
  const counted = await countPages(file, options);
  if (counted instanceof Refusal) return unread(counted.code, counted.values);
  return counted.pageCount === 0 ? unread('damaged') : readCounted(file, counted, options);
}

/** What is known of a file once it has been opened. */
interface Counted {
  readonly pageCount: number;
  readonly notes: readonly ReaderNote[];
}

/** Of these something is missing on a page that was read. */
const LACKING: ReadonlySet<ReaderNoteCode> = new Set(['damaged-in-part', 'text-cut']);

/** The same for a file whose pages have been counted. */
export async function readCounted(
  file: ReadableFile,
  { pageCount, notes: found }: Counted,
  options: ReadOptions,
): Promise<ReadDocument> {
  const wanted = Math.min(pageCount, MAX_PAGES_READ);
  const gathered = await gather(file, wanted, options);
  const notes = [...found, ...gathered.notes];
  if (pageCount > wanted)
    notes.push(note('too-many-pages', null, { read: wanted, pages: pageCount }));
  const pages = gathered.pages.sort((a, b) => a.number - b.number);
  const isWhole = !notes.some(({ code }) => LACKING.has(code));
  return {
    pages,
    pageCount,
    complete: isWhole && pages.length === pageCount,
    notes: notes.sort((a, b) => (a.page ?? 0) - (b.page ?? 0)),
  };
}

/** How many pages there are to look at, or why that cannot be told. */
export async function countPages(file: ReadableFile, { signal }: ReadOptions) {
  try {
    return await inspect({ file }, signal);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

interface Gathered {
  readonly pages: ReadPage[];
  readonly notes: ReaderNote[];
}

/** Pages in whichever order they are done. */
async function gather(file: ReadableFile, wanted: number, options: ReadOptions): Promise<Gathered> {
  const gathered: Gathered = { pages: [], notes: [] };
  const deadline = performance.now() + FILE_MILLISECONDS;
  let [nextPage, done, stuck] = [1, 0, 0];
  const readOn = async () => {
    while (nextPage <= wanted && stuck < MAX_STUCK_PAGES && options.signal?.aborted !== true) {
      if (performance.now() > deadline) stuck = MAX_STUCK_PAGES;
      const number = nextPage++;
      const refusal = await readInto(gathered, file, number, options.signal);
      if (refusal?.code === 'took-too-long') stuck += 1;
      done += 1;
      options.onPage?.(done, wanted);
    }
  };
  await Promise.all(Array.from({ length: Math.min(wanted, readersAtOnce) }, readOn));
  const isAllTried = nextPage > wanted;
  if (!isAllTried)
    gathered.notes.push(note('took-too-long', null, { read: gathered.pages.length }));
  return gathered;
}

async function readInto(
  { pages, notes }: Gathered,
  file: ReadableFile,
  number: number,
  signal: AbortSignal | undefined,
): Promise<Refusal | undefined> {
  try {
    const answer = await read({ file, page: number }, signal);
    pages.push(answer.page);
    notes.push(...answer.notes);
    return undefined;
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('damaged');
    notes.push(note(refusal.code, number, refusal.values));
    return refusal;
  }
}
