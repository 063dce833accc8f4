import { z } from 'zod';

/** A question with three answers: nobody has said is not no. */
export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];
export const answerSchema = z.enum(answers, { error: 'validation.required' });

const valueOf: Record<Answer, boolean | null> = { yes: true, no: false, unknown: null };

/** As the store keeps it: null is "nobody has said". */
export const booleanOfAnswer = (answer: Answer): boolean | null => valueOf[answer];

export function answerOf(value: boolean | null | undefined): Answer {
  if (value === null || value === undefined) return 'unknown';
  return value ? 'yes' : 'no';
}
