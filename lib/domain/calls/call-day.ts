import { fromDayNumber, parseCivilDate, type CivilDate } from '@/lib/domain/civil-date';
import { plain } from '@/lib/domain/reading/text/plain';

/**
 * The Shanghai day a call began on, as logs write it: 2026-02-01 08:30:00, 2026/2/1 8:30,
 * 2026年2月1日, 20260201083000, ISO with a zone, seconds or milliseconds since 1970. Undefined for
 * anything else; 02/01/2026 could be two days and is neither.
 */
export function callDay(text: string): CivilDate | undefined {
  if (text.endsWith('Z') || text.includes('+')) return zonedDay(text);
  const plainDay = parseCivilDate(text.slice(0, 10));
  if (plainDay !== undefined) return plainDay;
  const folded = plain(text).trim();
  return writtenDay(folded) ?? epochDay(folded);
}

function writtenDay(text: string): CivilDate | undefined {
  const match =
    /^(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})(?!\d)/.exec(text) ??
    /^(20\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6}|\d{9}|[ T].*)?$/.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A zone other than Shanghai's may lie in the day before. */
function zonedDay(text: string): CivilDate | undefined {
  const folded = plain(text).trim();
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(folded)) {
    return undefined;
  }
  const instant = new Date(folded.replace(' ', 'T')).getTime();
  return Number.isNaN(instant) ? undefined : dayAt(instant);
}

function epochDay(text: string): CivilDate | undefined {
  if (/^1\d{9}(\.\d+)?$/.test(text)) return dayAt(Number(text) * 1000);
  return /^1\d{12}$/.test(text) ? dayAt(Number(text)) : undefined;
}

const dayAt = (instant: number): CivilDate =>
  fromDayNumber(Math.floor((instant + SHANGHAI_OFFSET_MS) / MS_PER_DAY));

const MS_PER_DAY = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
