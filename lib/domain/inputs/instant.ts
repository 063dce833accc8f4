import { z } from 'zod';
import { parseCivilDate, startOfDay } from '@/lib/domain/civil-date';

/**
 * A moment on Shanghai's clock as a form writes it, `YYYY-MM-DD HH:mm`, or already as UTC ISO text.
 * Returns UTC ISO text; empty is null. The closing minute matters (row C3 of rules.md), so a day
 * alone is refused.
 */
export const optionalInstant = z
  .string()
  .trim()
  .nullish()
  .transform((text, context) => {
    if (text === null || text === undefined || text === '') return null;
    const instant = parseShanghaiMinute(text) ?? parseIso(text);
    if (instant !== undefined) return instant;
    context.addIssue({ code: 'custom', message: 'validation.minute' });
    return z.NEVER;
  });

/** The UTC ISO text of a minute on Shanghai's clock; 24:00 is the end of that day. */
export function parseShanghaiMinute(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2})[:：](\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, dayText = '', hourText = '', minuteText = ''] = match;
  const day = parseCivilDate(dayText);
  const minutes = Number(hourText) * 60 + Number(minuteText);
  if (day === undefined || Number(minuteText) > 59 || minutes > 24 * 60) return undefined;
  return new Date(startOfDay(day).getTime() + minutes * 60_000).toISOString();
}

/** The minute on Shanghai's clock of a UTC instant, as the form shows it. */
export const shanghaiMinute = (iso: string): string =>
  new Date(new Date(iso).getTime() + SHANGHAI_OFFSET_MS)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

function parseIso(text: string): string | undefined {
  return z.iso.datetime({ offset: true }).safeParse(text).success
    ? new Date(text).toISOString()
    : undefined;
}
