import { z } from 'zod';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MS_PER_DAY = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const FIRST_DAY_NUMBER = countDays(FIRST_YEAR, 1, 1);
const LAST_DAY_NUMBER = countDays(LAST_YEAR, 12, 31);

/**
 * A real calendar day, `YYYY-MM-DD`, 1900-01-01 to 2199-12-31; no clock and no zone.
 * Two of them compare with `<` and `>`. The arithmetic below saturates at the ends of that range.
 */
export const civilDateSchema = z
  .string({ error: 'validation.date' })
  .refine(isCivilDateText, { error: 'validation.date' })
  .meta({ format: 'date' })
  .brand<'CivilDate'>();

export type CivilDate = z.infer<typeof civilDateSchema>;

/** Reads `YYYY-MM-DD` strictly; undefined for any other shape, a day that does not exist, or a year outside 1900–2199. */
export function parseCivilDate(text: string): CivilDate | undefined {
  return isCivilDateText(text) ? mint(text) : undefined;
}

/** A day written in the program itself. Throws RangeError for a day that does not exist. */
export function civilDate(text: string): CivilDate {
  const day = parseCivilDate(text);
  if (day === undefined) throw new RangeError(`Not a civil date: ${text}`);
  return day;
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(day: CivilDate): number {
  return countDays(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10));
}

/** The day that many days after 1970-01-01, saturating at the range's ends. Throws RangeError for a fraction. */
export function fromDayNumber(n: number): CivilDate {
  if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of days: ${n}`);
  const clamped = Math.min(Math.max(n, FIRST_DAY_NUMBER), LAST_DAY_NUMBER);
  const known = written.get(clamped);
  if (known !== undefined) return known;
  const day = mint(new Date(clamped * MS_PER_DAY).toISOString().slice(0, 10));
  written.set(clamped, day);
  return day;
}

/** `days` later, or earlier when negative. */
export function addDays(day: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(day) + days);
}

/** The same day of the month, `months` later; the month's last day where that does not exist (31 Jan + 1 = 28 Feb). */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const monthIndex = yearOf(day) * 12 + digits(day, 5, 7) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return fromDayNumber(
    countDays(year, month, Math.min(digits(day, 8, 10), daysInMonth(year, month))),
  );
}

/** The same month and day, `years` later; 29 February becomes 28 February in a common year. */
export function addYears(day: CivilDate, years: number): CivilDate {
  return addMonths(day, years * 12);
}

/** Days from `from` to `to`: `to` − `from`, so tomorrow is 1 and yesterday −1. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: CivilDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The day the instant falls on in an IANA zone such as `Asia/Shanghai`. Throws RangeError outside 1900–2199. */
export function dayOf(instant: Date, zone: string): CivilDate {
  const [month, day, year] = formatterFor(zone).format(instant).split('/');
  return civilDate(`${year}-${month}-${day}`);
}

/** The calendar year, 1900–2199. */
export function yearOf(day: CivilDate): number {
  return digits(day, 0, 4);
}

/** The month of the year, 1–12. */
export function monthOf(day: CivilDate): number {
  return digits(day, 5, 7);
}

/** The earliest of the days. */
export function minDay(first: CivilDate, ...others: readonly CivilDate[]): CivilDate {
  return others.reduce((least, day) => (day < least ? day : least), first);
}

/** The latest of the days. */
export function maxDay(first: CivilDate, ...others: readonly CivilDate[]): CivilDate {
  return others.reduce((most, day) => (day > most ? day : most), first);
}

/** The instant of that day's 00:00 at +08:00, Shanghai's offset all year since 1991. */
export function startOfDay(day: CivilDate): Date {
  return new Date(dayNumber(day) * MS_PER_DAY - SHANGHAI_OFFSET_MS);
}

const [ZERO, NINE, HYPHEN] = [48, 57, 45];
const written = new Map<number, CivilDate>();
const formatters = new Map<string, Intl.DateTimeFormat>();

function isCivilDateText(text: string): boolean {
  if (!isShaped(text)) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** `dddd-dd-dd`; by hand, because a season asks of several dozen days and a pattern is slower. */
function isShaped(text: string): boolean {
  if (text.length !== 10) return false;
  for (let i = 0; i < 10; i += 1) {
    const code = text.charCodeAt(i);
    const isRight = i === 4 || i === 7 ? code === HYPHEN : code >= ZERO && code <= NINE;
    if (!isRight) return false;
  }
  return true;
}

function mint(text: string): CivilDate {
  return text as CivilDate;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; the year starts in March so that leap days come last. */
function countDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}
