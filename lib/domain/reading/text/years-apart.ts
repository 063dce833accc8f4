import { addDays, addYears, yearOf, type CivilDate } from '@/lib/domain/civil-date';

/** Whether the second day ends a whole number of years from the first: on its anniversary or the day before. */
export const areYearsApart = (start: CivilDate, end: CivilDate): boolean =>
  [end, addDays(end, 1)].some((after) => {
    const years = yearOf(after) - yearOf(start);
    return years > 0 && addYears(start, years) === after;
  });
