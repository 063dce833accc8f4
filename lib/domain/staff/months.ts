import { plain } from '@/lib/domain/reading/text/plain';

/** A calendar month, `YYYY-MM`; two of them compare with `<` and `>`. */
export type Month = string;

/** A run of months written in a text, both ends included; `from` and `to` are offsets into it. */
export interface FoundMonths {
  readonly first: Month;
  readonly last: Month;
  readonly from: number;
  readonly to: number;
}

/** Longest run a statement may state; longer is a misreading. */
const MOST_MONTHS = 720;

const MONTH =
  '((?:19|20|21)\\d{2})(?: *[年./-] *(1[0-2]|0?[1-9])(?!\\d)|(1[0-2]|0[1-9])(?!\\d)) *月?(?: *[-./]? *\\d{1,2}(?!\\d|月|年) *日?|(?<=月) *\\d{1,2} *日)?';
const DAY8 = '((?:19|20|21)\\d{2})(0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)';
const RANGE = ' *(?:[-–—~_一]{1,3}|至|到) *';

/**
 * Every month or run of months a text writes: 202401, 2024-01, 2024.01, 2024年1月, 202401-202412,
 * 2024年1月至2024年12月, 2024-01-01 至 2024-12-31 (by their months).
 */
export function findMonths(text: string): FoundMonths[] {
  const folded = plain(text);
  const found = [...folded.matchAll(MONTHS)].map((match) => {
    const from = match.index;
    return { month: monthOfMatch(match), from, to: from + match[0].trimEnd().length };
  });
  const runs: FoundMonths[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const [one, next] = [found[i], found[i + 1]];
    if (one === undefined) continue;
    const isRun = next !== undefined && JOINED.test(folded.slice(one.to, next.from));
    if (isRun) i += 1;
    const last = isRun ? next : one;
    if (one.month <= last.month)
      runs.push({ first: one.month, last: last.month, from: one.from, to: last.to });
  }
  return runs;
}

/** The months of a run, both ends included; none when the end is before the start. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (
    let month = first;
    month <= last && months.length < MOST_MONTHS;
    month = monthAfter(month, 1)
  )
    months.push(month);
  return months;
}

/** The month `count` months later, earlier when negative. */
export function monthAfter(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Months missing between the first and the last of some. */
export function gapsIn(months: readonly Month[]): Month[] {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Set(sorted);
  return monthsBetween(first, last).filter((month) => !known.has(month));
}

const MONTHS = new RegExp(`(?<!\\d)(?:${DAY8}|${MONTH})`, 'g');
const JOINED = new RegExp(`^${RANGE}$`);

function monthOfMatch(match: RegExpExecArray): Month {
  const [, year8, month8, year, parted, compact] = match;
  return `${year8 ?? year ?? ''}-${(month8 ?? parted ?? compact ?? '').padStart(2, '0')}`;
}
