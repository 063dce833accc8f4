import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { rowsOf } from '@/lib/domain/reading/layout/segments';
import type { ReadPage } from '@/lib/domain/reading/page';
import { countsOfPage } from './day-table';
import { findColumns, type FoundColumns } from './find-columns';

/** A list of calls on a page: a table the file states, or rows standing under a row of names. */
export interface CallLog {
  readonly page: ReadPage;
  readonly found: FoundColumns;
  /** Without the row of names. */
  readonly rows: readonly (readonly string[])[];
  /** How sure the names were read, 0 to 1. */
  readonly certainty: number;
}

/** Every list of calls of a document, one for each sheet or page that has one. */
export function callLogsOf({ pages }: PartOfDocument): CallLog[] {
  const logs: CallLog[] = [];
  let heads: Heads | undefined;
  for (const page of pages.filter((one) => countsOfPage(one) === undefined)) {
    const stated = statedLogs(page);
    const isSeen = stated.length === 0 && page.origin !== 'sheet';
    heads = isSeen ? (headsOf(page) ?? heads) : undefined;
    logs.push(...stated, ...(heads === undefined ? [] : seenLog(page, heads)));
  }
  return logs;
}

const statedLogs = (page: ReadPage): CallLog[] =>
  page.tables.flatMap(({ rows }) => {
    const texts = rows.map((row) => row.map(({ text }) => text));
    const found = findColumns(texts);
    return found === undefined ? [] : [logOf(page, found, texts, 1)];
  });

const logOf = (
  page: ReadPage,
  found: FoundColumns,
  rows: CallLog['rows'],
  certainty: number,
): CallLog => ({ page, found, rows: rows.slice((found.headerRow ?? -1) + 1), certainty });

/** A row of names seen on a page; the rows of the pages after it stand under the same names. */
interface Heads {
  readonly page: number;
  readonly found: FoundColumns;
  readonly centres: readonly number[];
  readonly certainty: number;
}

function headsOf(page: ReadPage): Heads | undefined {
  const rows = rowsOf(page);
  const found = findColumns(
    // A row of one is a sentence, and no row of names.
    rows.map((row) => (row.length < 2 ? [] : row.map(({ text }) => text))),
    rows.length,
  );
  const heads = rows[found?.headerRow ?? -1];
  if (found === undefined || heads === undefined) return undefined;
  return {
    page: page.number,
    found,
    centres: heads.map(({ box }) => box.x + box.width / 2),
    certainty: heads.reduce((least, head) => Math.min(least, head.certainty), 1),
  };
}

/** On a screenshot or a print, what stands nearest under a name belongs to it. */
function seenLog(page: ReadPage, { page: first, found, centres, certainty }: Heads): CallLog[] {
  const cells = rowsOf(page).map((row) => {
    const under = centres.map(() => '');
    for (const { text, box } of row) {
      const at = nearest(centres, box.x + box.width / 2);
      under[at] = `${under[at] ?? ''} ${text}`.trim();
    }
    return under;
  });
  const onThisPage = page.number === first ? found : { ...found, headerRow: null };
  return [logOf(page, onThisPage, cells, certainty)];
}

function nearest(centres: readonly number[], centre: number): number {
  let best = 0;
  for (const [at, other] of centres.entries()) {
    if (Math.abs(other - centre) < Math.abs((centres[best] ?? 0) - centre)) best = at;
  }
  return best;
}
