import { z } from 'zod';

const param = z.strictObject({ param: z.string().min(1) });
const otherFact = z.strictObject({ fact: z.string().min(1) });
const numberOperand = z.union([z.number(), param, otherFact]);
const dayOperand = z.union([z.string(), param, otherFact]);

/** A sentence's day worked out from a fact: `window.closesOn` + 365 days. Fills `{byDay}`. */
const byDaySchema = z.strictObject({ from: z.string().min(1), plusDays: numberOperand });

/** One fact held against one value. Exactly one operator; the compiler checks it fits the fact. */
const leafSchema = z
  .strictObject({
    fact: z.string().min(1),
    /** Whether a yes-no fact is this. */
    is: z.boolean().optional(),
    equals: z.union([z.string(), z.number(), param, otherFact]).optional(),
    oneOf: z.array(z.string()).min(1).optional(),
    atLeast: numberOperand.optional(),
    atMost: numberOperand.optional(),
    moreThan: numberOperand.optional(),
    lessThan: numberOperand.optional(),
    onOrBefore: dayOperand.optional(),
    onOrAfter: dayOperand.optional(),
    before: dayOperand.optional(),
    /** Somebody stated it, whatever it is. */
    stated: z.literal(true).optional(),
    /** An outcome for each value the fact can have. */
    by: z.record(z.string(), z.enum(['pass', 'warn', 'fail', 'unknown'])).optional(),
    /** A leaf that is not met only warns. */
    severity: z.enum(['fail', 'warn']).default('fail'),
    /** Message key under `reasons.` and `remedies.`; the fact's name when left out. */
    reason: z.string().optional(),
    byDay: byDaySchema.optional(),
  })
  .refine((leaf) => operatorsOf(leaf).length === 1, {
    error: 'a leaf holds exactly one operator',
  });

export const operators = [
  'is',
  'equals',
  'oneOf',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'onOrBefore',
  'onOrAfter',
  'before',
  'stated',
  'by',
] as const;
export type Operator = (typeof operators)[number];

export type LeafCondition = z.infer<typeof leafSchema>;
export type Operand = z.infer<typeof numberOperand> | z.infer<typeof dayOperand>;
export type Condition =
  | LeafCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** A condition tree: all, any, not, and leaves over named facts. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    leafSchema,
  ]),
);

/** The operators a leaf holds; one in a valid leaf. */
export function operatorsOf(leaf: Partial<Record<Operator, unknown>>): Operator[] {
  return operators.filter((operator) => leaf[operator] !== undefined);
}
