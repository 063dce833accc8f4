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
export const callLogsOf = ({ pages }: PartOfDocument): CallLog[] =>
  pages.filter((page) => countsOfPage(page) === undefined).flatMap(logsOfPage);

function logsOfPage(page: ReadPage): CallLog[] {
  const stated = page.tables.flatMap(({ rows }) => {
    const texts = rows.map((row) => row.map(({ text }) => text));
    const found = findColumns(texts);
    return found === undefined ? [] : [logOf(page, found, texts, 1)];
  });
  return stated.length > 0 || page.origin === 'sheet' ? stated : seenLog(page);
}

const logOf = (
  page: ReadPage,
  found: FoundColumns,
  rows: CallLog['rows'],
  certainty: number,
): CallLog => ({ page, found, rows: rows.slice((found.headerRow ?? -1) + 1), certainty });

/** On a screenshot or a print, what stands nearest under a name belongs to it. */
function seenLog(page: ReadPage): CallLog[] {
  const rows = rowsOf(page);
  const found = findColumns(
    rows.map((row) => row.map(({ text }) => text)),
    rows.length,
  );
  const heads = rows[found?.headerRow ?? -1];
  if (found === undefined || heads === undefined) return [];
  const centres = heads.map(({ box }) => box.x + box.width / 2);
  const cells = rows.map((row) => {
    const under = heads.map(() => '');
    for (const { text, box } of row) {
      const at = nearest(centres, box.x + box.width / 2);
      under[at] = `${under[at] ?? ''} ${text}`.trim();
    }
    return under;
  });
  const certainty = heads.reduce((least, head) => Math.min(least, head.certainty), 1);
  return [logOf(page, found, cells, certainty)];
}

function nearest(centres: readonly number[], centre: number): number {
  let best = 0;
  for (const [at, other] of centres.entries()) {
    if (Math.abs(other - centre) < Math.abs((centres[best] ?? 0) - centre)) best = at;
  }
  return best;
}
