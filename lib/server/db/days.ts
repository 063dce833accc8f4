import { type CivilDate, civilDate, dayOf } from '@/lib/domain/civil-date';

/** The zone the product's days are in. */
export const ZONE = 'Asia/Shanghai';

/** The civil day of an instant, in Shanghai. */
export const shanghaiDay = (instant: Date): CivilDate => dayOf(instant, ZONE);

/** A DATE column comes as midnight UTC of that day, whatever the zone of the machine. */
export const dayFromColumn = (column: Date): CivilDate =>
  civilDate(column.toISOString().slice(0, 10));

/** The same for a column that may be empty. */
export const maybeDayFromColumn = (column: Date | null): CivilDate | null =>
  column === null ? null : dayFromColumn(column);

/** What a DATE column is given for a civil day. */
export const dayToColumn = (day: CivilDate): Date => new Date(`${day}T00:00:00.000Z`);

/** The same for a day that may be missing. */
export const maybeDayToColumn = (day: CivilDate | null | undefined): Date | null =>
  day === null || day === undefined ? null : dayToColumn(day);
