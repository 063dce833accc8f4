import { parseCivilDate } from '@/lib/domain/civil-date';
import type { ReadPage } from '@/lib/domain/reading/page';
import type { CallCounts } from './day-counts';

/** The page a reader adds to a log too long to be kept: how many records each day has. */
export const DAY_TABLE_TITLE = '#days';

/** The rows of that page. */
export function dayTable({ days, undated }: CallCounts): string[][] {
  const rows = days.map(({ day, records }) => [day, String(records)]);
  return [HEADER, ...rows, [UNDATED, String(undated)]];
}

/** The counts of that page, or undefined for every other page. */
export function countsOfPage({ origin, title, tables }: ReadPage): CallCounts | undefined {
  const [first, ...rows] = tables[0]?.rows ?? [];
  if (origin !== 'sheet' || title !== DAY_TABLE_TITLE || first?.[0]?.text !== HEADER[0]) {
    return undefined;
  }
  const counted = rows.map(([name, records]) => ({
    name: name?.text ?? '',
    records: Number(records?.text),
  }));
  return {
    days: counted.flatMap(({ name, records }) => {
      const day = parseCivilDate(name);
      return day === undefined ? [] : { day, records };
    }),
    undated: counted.find(({ name }) => name === UNDATED)?.records ?? 0,
  };
}

const HEADER = ['day', 'records'];
const UNDATED = 'undated';
