import { plain } from '@/lib/domain/reading/text/plain';
import { callDay } from './call-day';
import {
  callColumns,
  columnNames,
  dayNames,
  headerlessLayouts,
  type CallColumn,
} from './call-column';

/** Where a log states what; a column it does not have is left out. */
export interface FoundColumns {
  readonly columns: Partial<Readonly<Record<CallColumn, number>>>;
  /** Where the day of a call stands by itself: it counts where the start is only a time. */
  readonly day: number | null;
  /** The start was told by the days and times in its column; nobody knows its name. */
  readonly isStartGuessed: boolean;
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
  if (named !== undefined && isCallLog(named)) return withStart(named, first);
  return headerlessColumns(first);
}

/** Under a name nobody listed: of the columns that hold days and times, the first. */
function withStart(found: FoundColumns, rows: Rows): FoundColumns {
  const { columns, names, day, headerRow } = found;
  if (columns.start !== undefined || day !== null || headerRow === null) return found;
  const head = rows[headerRow] ?? [];
  const body = rows.slice(headerRow + 1).filter((row) => isDialled(row[columns.callee ?? -1]));
  const start = head.findIndex((_, at) => {
    const dated = body.filter(
      (row) => /\d:\d\d/.test(row[at] ?? '') && callDay(row[at] ?? '') !== undefined,
    );
    return body.length > 0 && dated.length >= body.length * MOST_ROWS;
  });
  if (start < 0) return found;
  return {
    ...found,
    columns: { ...columns, start },
    names: { ...names, start: head[start] ?? '' },
    isStartGuessed: true,
  };
}

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
  return { columns, day, headerRow, names, system: null, isStartGuessed: false };
}

/** 主叫号码（脱敏） and Caller_ID number as the table of names writes them. */
const foldedName = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[([{【].*?[)\]}】]/g, '')
    .replace(/[\s_\-./:：*"']/g, '');

function headerlessColumns(rows: Rows): FoundColumns | undefined {
  const layout = headerlessLayouts.find(({ leastColumns, mostColumns, columns }) => {
    const fitting = rows.filter(
      (row) =>
        row.length >= leastColumns &&
        row.length <= mostColumns &&
        isDialled(row[columns.caller]) &&
        isDialled(row[columns.callee]) &&
        /\d:\d\d/.test(row[columns.start] ?? '') &&
        callDay(row[columns.start] ?? '') !== undefined &&
        /^\d{1,6}$/.test(row[columns.duration] ?? ''),
    );
    return rows.length > 0 && fitting.length >= rows.length * MOST_ROWS;
  });
  if (layout === undefined) return undefined;
  return {
    columns: layout.columns,
    day: null,
    headerRow: null,
    names: {},
    system: layout.system,
    isStartGuessed: false,
  };
}

/** The last row of a log that was cut, or an empty one, may differ. */
const MOST_ROWS = 0.8;

/** A number as logs write it: with a plus, masked, or with the marks of a switch. */
export const isDialled = (text = ''): boolean => /^[+*#\d][\d*#-]{1,19}$/.test(plain(text).trim());
