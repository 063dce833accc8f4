import { z } from 'zod';
import { monthDaySchema } from '@/lib/domain/calendar/window';
import { zoneParamsSchema } from '@/lib/domain/calendar/zones';
import { sourceSchema } from '@/lib/domain/calendar/source';
import { materialKindSchema } from '@/lib/domain/materials/kinds';
import { outcomes, ruleGroups } from './assessment';
import { conditionSchema } from './condition-schema';

const bothLanguages = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
const paramValue = z.union([z.number(), z.string()]);
const givenFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** What is stated, and what the rule says then; `given` is laid over the rule's `baseline`. */
const exampleSchema = z.strictObject({
  given: givenFacts.default({}),
  expect: z.enum(outcomes),
});

/** What another source says on the same subject: shown beside the rule, never silently resolved. */
const otherSourceSchema = z.strictObject({
  says: bothLanguages,
  disagrees: z.boolean(),
  source: sourceSchema,
});

const ruleSchema = z
  .strictObject({
    id: z.string().regex(/^[A-Z]+(-?[A-Z0-9]+)*$/),
    group: z.enum(ruleGroups),
    kind: materialKindSchema.optional(),
    /** Other kinds its facts come from: none of them may be waved away either. */
    alsoKinds: z.array(materialKindSchema).default([]),
    /** Where a season holds several of the kind: all of them must hold up, or one is enough. */
    across: z.enum(['every', 'some']).default('every'),
    title: bothLanguages,
    requirement: bothLanguages,
    /** Points it is worth before they are scaled to 100; 0 = does not score. */
    weight: z.number().min(0).max(100).multipleOf(0.5).default(0),
    params: z.record(z.string(), paramValue).default({}),
    appliesWhen: conditionSchema.optional(),
    /** Message key under `reasons.otherwise.`: why it does not apply. */
    otherwise: z.string().optional(),
    require: conditionSchema.optional(),
    /** Message key under `reasons.information.`: the row only informs. */
    information: z.string().optional(),
    /** Month of the plan, 1–12. */
    month: z.number().int().min(1).max(12).optional(),
    /** Proposed by us, not said by the source. */
    ours: z.boolean().default(false),
    veto: z.boolean().default(false),
    /** A failure means the window closed without a confirmed filing. */
    closesWindow: z.boolean().default(false),
    /** Whether it decides that the season takes part, or that it is exempt. */
    answersScope: z.enum(['takes-part', 'exempt']).optional(),
    /** A person may set it aside with a reason. */
    mayBeWaived: z.boolean().default(false),
    bonus: z
      .strictObject({ points: z.number().min(0).max(100).multipleOf(0.1), when: conditionSchema })
      .optional(),
    sources: z.array(sourceSchema).min(1),
    otherSources: z.array(otherSourceSchema).default([]),
    baseline: givenFacts.default({}),
    examples: z.array(exampleSchema).min(2),
  })
  .refine((rule) => asked(rule) === 1, {
    error: 'a rule requires something, or informs, or is a month of the plan',
  })
  .refine((rule) => !(rule.veto && rule.mayBeWaived), { error: 'a veto is never waived' })
  .refine((rule) => (rule.appliesWhen === undefined) === (rule.otherwise === undefined), {
    error: 'appliesWhen and otherwise come together',
  });

/**
 * A rule pack: data with sources and examples. Nothing of a rule stands in code but the named facts
 * a condition cannot compute.
 */
export const packSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    version: z.number().int().min(1),
    title: bothLanguages,
    description: bothLanguages,
    /** The least score that is ready. */
    gate: z.number().min(0).max(100),
    calendar: z.strictObject({
      opens: monthDaySchema,
      closes: monthDaySchema,
      emergencyFrom: monthDaySchema,
      goldenDays: z.number().int().min(1),
      zones: zoneParamsSchema,
    }),
    /** Evidence that can be verified for some days only, counted from a day it states. */
    validity: z
      .array(
        z.strictObject({
          kind: materialKindSchema,
          from: z.string().min(1),
          days: z.number().int().min(0),
        }),
      )
      .default([]),
    /** What the named facts are computed with. */
    facts: z.strictObject({
      /** The day the remaining term of a hosting agreement is counted from. */
      hostingReference: z.enum(['window-close', 'filing-day']),
      /** Seat photos needed, percent of licensed seats, rounded up to a whole photo. */
      photoSharePercent: z.number().min(0).max(100),
    }),
    rules: z.array(ruleSchema).min(1),
  })
  .refine((pack) => new Set(pack.rules.map(({ id }) => id)).size === pack.rules.length, {
    error: 'rule ids differ',
  });

export type Pack = z.infer<typeof packSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type RuleExample = Rule['examples'][number];
export type OtherSource = Rule['otherSources'][number];

/** `seed-call-centre@1` */
export const packRefOf = (pack: Pick<Pack, 'id' | 'version'>): string =>
  `${pack.id}@${pack.version}`;

const asked = (rule: { require?: unknown; information?: unknown; month?: unknown }): number =>
  [rule.require, rule.information, rule.month].filter((part) => part !== undefined).length;
