import type { CivilDate } from '@/lib/domain/civil-date';
import type { PartOfDocument } from './extractor';
import type { Found } from './layout/find-value';
import { findInProse } from './layout/prose';
import { daysIn } from './text/find-days';
import { DAY } from './text/patterns';
import { areYearsApart } from './text/years-apart';

/** A document that writes more days is a list of them. */
const MOST_DAYS = 40;

export interface DayPair {
  readonly start: { readonly day: CivilDate; readonly found: Found };
  readonly end: { readonly day: CivilDate; readonly found: Found };
}

/** Every two days of a document that are whole years apart; none where it is a list of days. */
export function pairsOfYears(
  document: PartOfDocument,
  isOwn: (text: string) => boolean = () => true,
): DayPair[] {
  const byDay = new Map<CivilDate, Found>();
  for (const found of findInProse(document, new RegExp(DAY, 'g'))) {
    for (const day of isOwn(found.text) ? daysIn(found.text) : []) {
      if (!byDay.has(day)) byDay.set(day, found);
    }
    if (byDay.size > MOST_DAYS) return [];
  }
  const dated = [...byDay].map(([day, found]) => ({ day, found }));
  return dated.flatMap((start) =>
    dated.flatMap((end) => (areYearsApart(start.day, end.day) ? [{ start, end }] : [])),
  );
}
