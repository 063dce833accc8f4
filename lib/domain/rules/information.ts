import { yearOf, type CivilDate } from '@/lib/domain/civil-date';
import type { Reason } from './assessment';
import type { Rule } from './pack-schema';

/** The day, and the year the season is of. */
export interface PlanDay {
  readonly today: CivilDate;
  readonly document: { readonly season: { readonly year: number } };
}

/** The sentence of a row that only informs: its text, or where its month of the plan stands. */
export function informationOf(
  rule: Pick<Rule, 'information' | 'month' | 'ours'>,
  season: PlanDay,
): Reason {
  if (rule.month === undefined) {
    return { key: `information.${rule.information ?? ''}`, values: {}, outcome: 'not-applicable' };
  }
  const { year } = season.document.season;
  const monthsAhead =
    (year - yearOf(season.today)) * 12 + rule.month - Number(season.today.slice(5, 7));
  const key = `plan.${planState(monthsAhead)}`;
  return { key, values: { month: rule.month, year }, outcome: 'not-applicable' };
}

function planState(monthsAhead: number): 'now' | 'ahead' | 'past' {
  if (monthsAhead === 0) return 'now';
  return monthsAhead > 0 ? 'ahead' : 'past';
}
