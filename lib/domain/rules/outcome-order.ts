import type { Outcome } from './assessment';

/** What a condition can come to; `not-applicable` is said of whole rules only. */
export type Answer = Exclude<Outcome, 'not-applicable'>;

const badness: Record<Outcome, number> = {
  fail: 4,
  unknown: 3,
  warn: 2,
  pass: 1,
  'not-applicable': 0,
};

/** Most severe first: fail, unknown, warn, pass, not applicable. */
export const bySeverity = (a: { outcome: Outcome }, b: { outcome: Outcome }): number =>
  badness[b.outcome] - badness[a.outcome];

/** `all`: the worse decides. A failure is certain whatever else is unknown. */
export function worse(a: Answer, b: Answer): Answer {
  if (a === b) return a;
  return badness[b] > badness[a] ? b : a;
}

export const worst = (answers: readonly Answer[]): Answer => answers.reduce(worse, 'pass');

/** `any`: the best decides. */
export function best(answers: readonly Answer[]): Answer {
  let found: Answer = 'fail';
  for (const answer of answers) if (badness[answer] < badness[found]) found = answer;
  return found;
}

/** `not`: unknown stays unknown. A warning is a pass with a remark, so its opposite fails. */
export const opposite: Record<Answer, Answer> = {
  pass: 'fail',
  warn: 'fail',
  unknown: 'unknown',
  fail: 'pass',
};
