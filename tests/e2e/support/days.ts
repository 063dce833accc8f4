/** Days as the product counts them: on Shanghai's calendar. */
export const today = (): string => shifted(new Date(), 8 * 3_600_000);

export function addDays(day: string, days: number): string {
  return shifted(new Date(`${day}T00:00:00Z`), days * 86_400_000);
}

/** The last usable day of the season of a year. */
export const closingDay = (year: number): string => `${year}-06-30`;

const shifted = (instant: Date, milliseconds: number): string =>
  new Date(instant.getTime() + milliseconds).toISOString().slice(0, 10);
