import { parseCivilDate, type CivilDate } from '@/lib/domain/civil-date';
import { chineseNumber } from './chinese-number';
import { plain } from './plain';

/** A day written in a text, and where: `from` to `to` are offsets into it. */
export interface FoundDay {
  /** Undefined when a day is written that does not exist (31 February). */
  readonly day: CivilDate | undefined;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const digit = '[〇○零Oo0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖]';
const count = '[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾零〇廿卅]';
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const patterns = [
  // 2026年3月1日, with blanks and a misread 月 or 日
  /(?<!\d)(\d{4}) *年 *(\d{1,2}) *(?:月|[期目且用](?=\d{1,2}日)) *(\d{1,2}) *[日曰号口]?/g,
  // 2026.3.1, 2026-03-01, 2026/3/1
  /(?<![\d.])(\d{4}) *([-./—–。·]) *(\d{1,2}) *\2 *(\d{1,2})(?=\d{2}:\d{2}|(?!\d))/g,
  // 20260301
  /(?<![\dA-Za-z])((?:19|20|21)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\dA-Za-z])/g,
  // March 23, 2011, 23 March 2011 and 23-Mar-2011
  new RegExp(
    `(?<![A-Za-z])(${MONTHS})[a-z]*\\.? +(\\d{1,2})(?:st|nd|rd|th)?(?:, *| +)(\\d{4})(?!\\d)`,
    'gi',
  ),
  new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]+(${MONTHS})[a-z]*\\.?,?[ -]+(\\d{4})(?!\\d)`,
    'gi',
  ),
  new RegExp(
    `(${digit}{4}) *年 *(${count}{1,3}|\\d{1,2}) *月 *(${count}{1,4}|\\d{1,2}) *[日曰号]`,
    'g',
  ),
];

/**
 * Every day a text writes, in its order: 2026年3月1日, 2026.3.1, 2026-03-01, 20260301, 二〇二六年三月一日,
 * 贰零贰陆年叁月壹日, blanks and full-width digits allowed. Months without a day are no days.
 */
export function findDays(text: string): FoundDay[] {
  const folded = plain(text);
  const found: FoundDay[] = [];
  for (const pattern of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const to = match.index + match[0].trimEnd().length;
      if (found.some((other) => match.index < other.to && other.from < to)) continue;
      const parts = match.slice(1).filter((part) => !/^[-./—–。·]$/.test(part));
      found.push({ day: dayOf(parts), text: text.slice(match.index, to), from: match.index, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Month and day in either order, then the year: as year, month, day. */
function inEnglish([one = '', two = '', year = '']: readonly string[]): string[] {
  const [month, day] = /^\d/.test(one) ? [two, one] : [one, two];
  const at = MONTHS.split('|').indexOf(month.slice(0, 3).toLowerCase());
  return [year, String(at + 1), day];
}

/** The days that exist, in the order of the text. */
export const daysIn = (text: string): CivilDate[] => findDays(text).flatMap(({ day }) => day ?? []);

function dayOf(parts: readonly string[]): CivilDate | undefined {
  const [year = '', month = '', day = ''] = parts[2]?.length === 4 ? inEnglish(parts) : parts;
  const yearDigits = [...year].map((character) => chineseNumber(character) ?? '').join('');
  const [m, d] = [chineseNumber(month), chineseNumber(day)];
  if (yearDigits.length !== 4 || m === undefined || d === undefined) return undefined;
  return parseCivilDate(
    `${yearDigits}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  );
}
