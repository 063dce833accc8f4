import { daysBetween, type CivilDate } from '@/lib/domain/civil-date';

/** From this many 12321 complaints on (more than 5), playbook C is due. Row P-C of rules.md. */
export const PLAYBOOK_C_AFTER = 5;

/** Days a complaint was, or has been, open; 0 on the day it came in, never negative. */
export function ageDays(
  complaint: { readonly receivedOn: CivilDate; readonly closedOn: CivilDate | null },
  today: CivilDate,
): number {
  return Math.max(0, daysBetween(complaint.receivedOn, complaint.closedOn ?? today));
}

/** Whether there are more 12321 complaints than playbook C leaves alone. */
export const needsPlaybookC = (count12321: number): boolean => count12321 > PLAYBOOK_C_AFTER;

/** 138****5678: the first three and the last four, or only the last two of a short one. */
export function maskNumber(digits: string): string {
  if (digits.length < 9) return '*'.repeat(Math.max(0, digits.length - 2)) + digits.slice(-2);
  return digits.slice(0, 3) + '*'.repeat(digits.length - 7) + digits.slice(-4);
}
