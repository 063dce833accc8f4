import { bare, plain } from '@/lib/domain/reading/text/plain';
import { callDay } from './call-day';
import {
  callColumns,
  columnNames,
  dayNames,
  headerlessLayouts,
  likelyNames,
  type CallColumn,
} from './call-column';

/** Where a log states what; a column it does not have is left out. */
export interface FoundColumns {
  readonly columns: Partial<Readonly<Record<CallColumn, number>>>;
  /** Where the day of a call stands by itself: it counts where the start is only a time. */
  readonly day: number | null;
  /** Told by a likely name and what stands under it, the start by that alone: nobody knows their names. */
  readonly guessed: readonly CallColumn[];
  /** The row of names, from 0; null when the log has none and its system was told by its shape. */
  readonly headerRow: number | null;
  /** The names as written, for showing where they were read. */
  readonly names: Partial<Readonly<Record<CallColumn, string>>>;
  /** The system a log without names was taken for. */
  readonly system: string | null;
}

type Rows = readonly (readonly string[])[];

/**
 * Finds the columns of a call log: by the row that names most of them among the first rows, else by
 * the shape of a system that writes no names. Undefined when the rows are no call log.
 */
export function findColumns(rows: Rows, rowsLookedAt = ROWS_LOOKED_AT): FoundColumns | undefined {
  const first = rows.slice(0, rowsLookedAt);
  const named = first
    .map((row, at) => namedColumns(row, at))
    .sort((a, b) => countOf(b) - countOf(a))[0];
  if (named !== undefined && isCallLog(named)) return withStart(withLikely(named, first), first);
  return likelyLog(first) ?? headerlessColumns(first);
}

/** No name of it is known, but who called, who was called and for how long or when are told by likely ones. */
function likelyLog(rows: Rows): FoundColumns | undefined {
  const logs = rows.map((row, at) => withLikely(namedColumns(row, at), rows));
  const [best] = logs.sort((a, b) => countOf(b) - countOf(a));
  const found = best && withStart(best, rows);
  if (found?.columns.caller === undefined || found.columns.callee === undefined) return undefined;
  return isCallLog(found) ? found : undefined;
}

/** Under likely names: of the columns that hold what theirs must, the first. */
function withLikely(found: FoundColumns, rows: Rows): FoundColumns {
  if (found.headerRow === null) return found;
  const head = rows[found.headerRow] ?? [];
  const body = rows.slice(found.headerRow + 1).filter((row) => row.length > 2);
  return callColumns.reduce((known, column) => {
    const [name, fits] = [likelyNames[column], contents[column]];
    if (known.columns[column] !== undefined || name === undefined) return known;
    const taken = Object.values(known.columns);
    const at = head.findIndex(
      (text, i) =>
        !taken.includes(i) && name.test(foldedName(text)) && holds(body, (row) => fits(row[i])),
    );
    return at < 0 ? known : withColumn(known, column, at, head);
  }, found);
}

const withColumn = (
  found: FoundColumns,
  column: CallColumn,
  at: number,
  head: readonly string[],
): FoundColumns => ({
  ...found,
  columns: { ...found.columns, [column]: at },
  names: { ...found.names, [column]: head[at] ?? '' },
  guessed: [...found.guessed, column],
});

/** Under a name nobody listed: of the columns that hold days and times, or times beside a day's own, the first. */
function withStart(found: FoundColumns, rows: Rows): FoundColumns {
  const { columns, day, headerRow } = found;
  if (columns.start !== undefined || headerRow === null) return found;
  const head = rows[headerRow] ?? [];
  const timed = day === null ? isDayAndTime : isTime;
  const body = rows.slice(headerRow + 1).filter((row) => isDialled(row[columns.callee ?? -1]));
  const start = head.findIndex((_, at) => holds(body, (row) => timed(row[at])));
  return start < 0 ? found : withColumn(found, 'start', start, head);
}

const isDayAndTime = (text = ''): boolean => /\d:\d\d/.test(text) && callDay(text) !== undefined;
const isTime = (text = ''): boolean => /^\d{1,2}:\d\d(?::\d\d)?$/.test(text.trim());

const contents: Readonly<Record<CallColumn, (text?: string) => boolean>> = {
  caller: isDialled,
  callee: isDialled,
  start: isDayAndTime,
  duration: (text = '') =>
    /^(?:\d{1,6}(?:\.\d+)?(?:s|秒)?|\d{1,3}(?::\d\d){1,2}|(?:\d+时)?\d+分\d+秒)$/.test(bare(text)),
};

const holds = (rows: Rows, fits: (row: readonly string[]) => boolean): boolean =>
  rows.length > 0 && rows.filter(fits).length >= rows.length * MOST_ROWS;

const ROWS_LOOKED_AT = 30;

const countOf = ({ columns }: FoundColumns): number => Object.keys(columns).length;

/** Who called or was called, and when: a list of people or of complaints has not both. */
const isCallLog = ({ columns }: FoundColumns): boolean =>
  (columns.caller !== undefined || columns.callee !== undefined) &&
  (columns.start !== undefined || columns.duration !== undefined) &&
  Object.keys(columns).length >= 2;

function namedColumns(row: readonly string[], headerRow: number): FoundColumns {
  const folded = row.map(foldedName);
  const columns: Partial<Record<CallColumn, number>> = {};
  const names: Partial<Record<CallColumn, string>> = {};
  for (const column of callColumns) {
    const name = columnNames[column].find((candidate) => folded.includes(candidate));
    if (name === undefined) continue;
    const at = folded.indexOf(name);
    columns[column] = at;
    names[column] = row[at] ?? '';
  }
  const day = dayNames.map((name) => folded.indexOf(name)).find((at) => at >= 0) ?? null;
  return { columns, day, headerRow, names, system: null, guessed: [] };
}

/** 主叫号码（脱敏） and Caller_ID number as the table of names writes them. */
const foldedName = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[([{【].*?[)\]}】]/g, '')
    .replace(/[\s_\-./:：*"']/g, '');

function headerlessColumns(rows: Rows): FoundColumns | undefined {
  const layout = headerlessLayouts.find(({ leastColumns, mostColumns, columns }) => {
    return holds(
      rows,
      (row) =>
        row.length >= leastColumns &&
        row.length <= mostColumns &&
        isDialled(row[columns.caller]) &&
        isDialled(row[columns.callee]) &&
        contents.start(row[columns.start]) &&
        /^\d{1,6}$/.test(row[columns.duration] ?? ''),
    );
  });
  if (layout === undefined) return undefined;
  return {
    columns: layout.columns,
    day: null,
    headerRow: null,
    names: {},
    system: layout.system,
    guessed: [],
  };
}

/** The last row of a log that was cut, or an empty one, may differ. */
const MOST_ROWS = 0.8;

/** A number as logs write it: with a plus, masked, or with the marks of a switch. */
export function isDialled(text = ''): boolean {
  return /^[+*#\d][\d*#-]{1,19}$/.test(plain(text).trim());
}
