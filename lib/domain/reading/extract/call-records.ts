import { callColumns, type CallColumn } from '@/lib/domain/calls/call-column';
import { callLogsOf, type CallLog } from '@/lib/domain/calls/call-logs';
import { callCounter, longestRunDays, mergedCounts } from '@/lib/domain/calls/day-counts';
import type { CallCounts } from '@/lib/domain/calls/day-counts';
import { countsOfPage } from '@/lib/domain/calls/day-table';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { proposeValue } from '@/lib/domain/reading/propose';
import type { Place, Proposal } from '@/lib/domain/reading/reading';

/**
 * What a call log states: its columns, and its days counted from every record. Of a log that was not
 * read to its end only the columns are proposed: a run of days may go on in what is missing.
 * Source: row B1 of rules.md.
 */
export const callRecords: Extractor = (document) => {
  const logs = callLogsOf(document);
  const [first] = logs;
  if (first === undefined) return [];
  const columns = callColumns.map((column) => columnProposal(column, first));
  const counted = countsOf(document, logs);
  const days = counted === undefined ? [] : dayProposals(counted, logs, first);
  return [...columns, ...days].flatMap((proposal) => proposal ?? []);
};

const fieldOfColumn = {
  caller: 'hasCaller',
  callee: 'hasCallee',
  start: 'hasStart',
  duration: 'hasDuration',
} as const satisfies Record<CallColumn, string>;

/** Named and filled in: sure. Told by the shape of the log, empty, or under a name we may not know: less so. */
function columnProposal(column: CallColumn, log: CallLog): Proposal | undefined {
  const { columns, names, headerRow } = log.found;
  const at = columns[column];
  const field = fieldOfColumn[column];
  const place = placeOf(log, names[column] ?? headText(log));
  if (at === undefined) return propose(field, false, place, 0.5);
  const filled = log.rows.filter((row) => (row[at] ?? '') !== '').length;
  if (filled * 2 < log.rows.length || log.rows.length === 0) {
    return propose(field, false, place, 0.5);
  }
  const isGuessed = headerRow === null || log.found.guessed.includes(column);
  return propose(field, true, place, isGuessed ? 0.8 : 0.98 * log.certainty);
}

interface Counted {
  readonly counts: CallCounts;
  /** Counted over whole records the file states, not over what a picture shows of them. */
  readonly isWhole: boolean;
}

function countsOf(document: PartOfDocument, logs: readonly CallLog[]): Counted | undefined {
  const stated = document.pages.flatMap((page) => countsOfPage(page) ?? []);
  if (!document.complete) {
    const isAll = stated.length === logs.length && stated.length > 0;
    return isAll ? { counts: mergedCounts(stated), isWhole: true } : undefined;
  }
  const counts = logs.map(({ found, rows }) => {
    const counter = callCounter(found);
    rows.forEach(counter.count);
    return counter.counts();
  });
  return { counts: mergedCounts(counts), isWhole: logs.every(({ page }) => page.origin !== 'ocr') };
}

function dayProposals(
  { counts, isWhole }: Counted,
  logs: readonly CallLog[],
  first: CallLog,
): (Proposal | undefined)[] {
  const { days, undated } = counts;
  const [from, to] = [days[0]?.day, days.at(-1)?.day];
  if (from === undefined || to === undefined) return [];
  const records = days.reduce((sum, day) => sum + day.records, 0);
  const isTidy = undated * 100 <= records;
  const certainty = isTidy ? 0.97 : 0.7;
  const sure = isWhole ? certainty : 0.55;
  const start = first.found.day ?? first.found.columns.start ?? -1;
  const written = (log: CallLog | undefined, row: readonly string[] | undefined) =>
    placeOf(log ?? first, row?.[start] ?? '');
  const last = logs.at(-1);
  return [
    propose('firstDay', from, written(first, first.rows[0]), sure),
    propose('lastDay', to, written(last, last?.rows.at(-1)), sure),
    propose('longestRunDays', longestRunDays(days), placeOf(first, `${from} – ${to}`), sure),
    propose('recordCount', records, placeOf(first, `${from} – ${to}`), sure),
  ];
}

const propose = (field: string, value: Proposal['value'], place: Place, certainty: number) =>
  proposeValue('call-records', field, value, place, { certainty });

const placeOf = ({ page }: CallLog, text: string): Place => ({
  page: page.number,
  box: page.lines.find((line) => line.text === text)?.box ?? null,
  text,
});

const headText = ({ found }: CallLog): string => Object.values(found.names).join(' ');
