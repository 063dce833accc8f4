import { addDays, addMonths, addYears, type CivilDate } from '@/lib/domain/civil-date';
import { LONG_TERM } from '@/lib/domain/materials/field-values';
import { chineseNumber } from './chinese-number';
import { findDays } from './find-days';
import { LENGTH } from './patterns';
import { bare, plain } from './plain';

/** From when to when something holds. What the text does not say is undefined. */
export interface Term {
  readonly start: CivilDate | undefined;
  readonly end: CivilDate | typeof LONG_TERM | undefined;
  /** The end was counted from a start and a length (有效期三年), not written. */
  readonly isCounted: boolean;
}

/**
 * The term a text states: 自…至…, …起至…止, 至…, …－长期, two days with a dash between, a start with a
 * length. A length of n years ends the day before the anniversary.
 */
export function findTerm(text: string): Term {
  const folded = plain(text);
  const days = findDays(text).filter(({ day }) => day !== undefined);
  const [first, second] = days;
  if (first !== undefined && second !== undefined) {
    return { start: first.day, end: second.day, isCounted: false };
  }
  if (LONG.test(folded)) return { start: first?.day, end: LONG_TERM, isCounted: false };
  if (first === undefined) return { start: undefined, end: undefined, isCounted: false };
  const before = folded.slice(0, first.from);
  const after = folded.slice(first.to);
  if (/(至|到|截至|截止|[-~—–])[于日期为: ]*$/.test(before) || /^ *(止|前|届满)/.test(after)) {
    return { start: undefined, end: first.day, isCounted: false };
  }
  const end = first.day && endAfter(first.day, folded);
  return { start: first.day, end, isCounted: end !== undefined };
}

/** The last day of a term of that many years or months from `start`; undefined when none is written. */
export function endAfter(start: CivilDate, text: string): CivilDate | undefined {
  const [length = ''] = new RegExp(LENGTH).exec(bare(text)) ?? [];
  const amount = chineseNumber(length.replace(/(?:\(.*\))?个?[年月]$/, ''));
  if (amount === undefined || amount === 0 || amount > 100) return undefined;
  const anniversary = length.endsWith('年') ? addYears(start, amount) : addMonths(start, amount);
  return addDays(anniversary, -1);
}

const LONG = /长期|永久|永续|无固定期限|不约定期限|long[- ]?term/i;
