import { z } from 'zod';
import { civilDateSchema, parseCivilDate } from '@/lib/domain/civil-date';

/** A day a form must have; a day that does not exist is refused. */
export const requiredDay = z
  .string({ error: 'validation.required' })
  .trim()
  .min(1, { error: 'validation.required' })
  .pipe(civilDateSchema);

/** A day that may be left empty: null, nobody has said. */
export const optionalDay = z
  .string()
  .trim()
  .nullish()
  .transform((text, context) => {
    if (text === null || text === undefined || text === '') return null;
    const day = parseCivilDate(text);
    if (day === undefined) {
      context.addIssue({ code: 'custom', message: 'validation.date' });
      return z.NEVER;
    }
    return day;
  });
