import type { CivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';

/** The five answers a rule can give. Unknown is not ready. */
export const outcomes = ['pass', 'warn', 'fail', 'unknown', 'not-applicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where a rule stands on the pages. */
export const ruleGroups = [
  'scope',
  'calendar',
  'subject',
  'operation',
  'compliance',
  'veto',
  'playbook',
  'emergency',
  'plan',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** A law or regulator's own page, B reprint quoting it, C agency, S the seed article. */
export type SourceGrade = 'A' | 'B' | 'C' | 'S';

export interface RuleSource {
  readonly grade: SourceGrade;
  readonly title: string;
  readonly article?: string | undefined;
  readonly url?: string | undefined;
  readonly quote: string;
  readonly retrievedOn: CivilDate;
}

/** A text in both languages, as the pack carries it. */
export type BothLanguages = { readonly 'zh-CN': string; readonly en: string };

/** Values that fill a message: numbers, texts, days as YYYY-MM-DD. */
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** One sentence: a key under `reasons.` in the message files, and its values. */
export interface Reason {
  readonly key: string;
  readonly values: MessageValues;
  readonly outcome: Outcome;
}

/** A value that was looked at, as it was. */
export interface FactUsed {
  readonly name: string;
  readonly value: unknown;
  readonly trueOn?: CivilDate | undefined;
  /** Materials (ids of the season document) that stated it. */
  readonly materialIds: readonly string[];
}

/** A value that was needed and is not there, and why not. */
export interface FactMissing {
  readonly name: string;
  readonly why:
    'absent' | 'no-file' | 'unconfirmed' | 'not-yet' | 'expired' | 'not-declared' | 'invalid';
  /** The day it stopped being valid, when it expired. */
  readonly since?: CivilDate | undefined;
}

/** What one rule says on one day. */
export interface Finding {
  readonly ruleId: string;
  readonly group: RuleGroup;
  readonly kind?: MaterialKind | undefined;
  readonly outcome: Outcome;
  /** Most severe first; never empty. */
  readonly reasons: readonly Reason[];
  readonly used: readonly FactUsed[];
  readonly missing: readonly FactMissing[];
  /** What would make it pass: message keys under `remedies.`, empty when it passes. */
  readonly remedies: readonly { readonly key: string; readonly values: MessageValues }[];
  readonly sources: readonly RuleSource[];
  readonly weight: number;
  /** weight × 1 / 0.5 / 0 by outcome; 0 when not applicable. */
  readonly points: number;
  readonly isVeto: boolean;
}

/** One line of "where the points went". */
export interface LostPoints {
  readonly ruleId: string;
  readonly outcome: Outcome;
  readonly points: number;
}

export type ScopeAnswer = 'in' | 'exempt' | 'unknown' | 'out';

/** Why a season is not ready: one line each. */
export type Blocker =
  | { readonly kind: 'score'; readonly score: number; readonly gate: number }
  | { readonly kind: 'veto'; readonly ruleId: string; readonly outcome: Outcome }
  | { readonly kind: 'scope'; readonly scope: ScopeAnswer }
  | { readonly kind: 'window'; readonly ruleId: string };

/** The whole answer for one season, one day, one pack. Same input, same bytes. */
export interface Assessment {
  readonly packRef: string;
  readonly day: CivilDate;
  readonly scope: ScopeAnswer;
  readonly ready: boolean;
  readonly blockers: readonly Blocker[];
  /** 0–100, one decimal, rounded down so that 94.95 never shows as 95. */
  readonly score: number;
  readonly gate: number;
  readonly lost: readonly LostPoints[];
  readonly bonus: readonly LostPoints[];
  readonly findings: readonly Finding[];
}
