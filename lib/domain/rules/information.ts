import { monthOf, yearOf, type CivilDate } from '@/lib/domain/civil-date';
import type { Reason } from './assessment';
import type { Rule } from './pack-schema';

/** The day, and the year the season is of. */
export interface PlanDay {
  readonly today: CivilDate;
  readonly document: { readonly season: { readonly year: number } };
}

/** Before, in or after a month: what a row of the plan says. */
export type PlanState = 'past' | 'now' | 'ahead';

/** Where a month of the season's year stands today. */
export function planStateOf(month: number, { today, document }: PlanDay): PlanState {
  const monthsAhead = (document.season.year - yearOf(today)) * 12 + month - monthOf(today);
  if (monthsAhead === 0) return 'now';
  return monthsAhead > 0 ? 'ahead' : 'past';
}

/** The sentence of a row that only informs: its text, or where its month of the plan stands. */
export function informationOf(rule: Pick<Rule, 'information' | 'month'>, season: PlanDay): Reason {
  const { month, information = '' } = rule;
  if (month === undefined) {
    return { key: `information.${information}`, values: {}, outcome: 'not-applicable' };
  }
  const { year } = season.document.season;
  const key = `plan.${planStateOf(month, season)}`;
  return { key, values: { month, year }, outcome: 'not-applicable' };
}
