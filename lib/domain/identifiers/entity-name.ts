import type { CivilDate } from '@/lib/domain/civil-date';

/** What two spellings of one name may differ in. Nothing else: 分公司 and 集团 are differences. */
export const foldings = ['width', 'brackets', 'spaces', 'middle-dots'] as const;
export type Folding = (typeof foldings)[number];

export type NameComparison =
  | { readonly kind: 'identical' }
  | { readonly kind: 'folded'; readonly folded: readonly Folding[] }
  | { readonly kind: 'different' };

/** A name used before (曾用名), with the first and the last day it was the name, where known. */
export interface FormerName {
  readonly name: string;
  readonly from?: CivilDate | null | undefined;
  readonly until?: CivilDate | null | undefined;
}

export type EntityMatch =
  | { readonly kind: 'current'; readonly comparison: NameComparison }
  | {
      readonly kind: 'former';
      readonly comparison: NameComparison;
      readonly formerName: FormerName;
      /** Whether it was the name on the day asked about; unknown without that day or without its own days. */
      readonly inUse: 'yes' | 'no' | 'unknown';
    }
  | { readonly kind: 'different' };

/**
 * Compares two registered names: identical, identical after folding (with what was folded), or
 * different. No NFKC (Ⅰ is not I), no fuzzy pass; an empty name equals nothing.
 * Source: materials.md, Entity names.
 */
export function compareEntityNames(a: string, b: string): NameComparison {
  const plainA = fold(a, foldings);
  if (plainA === '' || plainA !== fold(b, foldings)) return { kind: 'different' };
  if (a === b) return { kind: 'identical' };
  return { kind: 'folded', folded: foldings.filter((folding) => isNeeded(folding, a, b)) };
}

/** Whether a text holds a registered name, folded alike; an empty name is nowhere. */
export function holdsEntityName(text: string, name: string): boolean {
  const folded = fold(name, foldings);
  return folded !== '' && fold(text, foldings).includes(folded);
}

/**
 * Which of a company's names a document bears: today's, an earlier one, or neither. `onDay` is the
 * document's own day: an earlier name is good only for the days it was the name.
 */
export function matchEntity(
  name: string,
  current: string,
  formerNames: readonly FormerName[],
  onDay?: CivilDate,
): EntityMatch {
  const comparison = compareEntityNames(name, current);
  if (comparison.kind !== 'different') return { kind: 'current', comparison };

  const former = formerNames
    .map((formerName) => ({
      kind: 'former' as const,
      comparison: compareEntityNames(name, formerName.name),
      formerName,
      inUse: inUseOn(formerName, onDay),
    }))
    .filter((match) => match.comparison.kind !== 'different');
  const best = (['yes', 'unknown', 'no'] as const)
    .map((inUse) => former.find((match) => match.inUse === inUse))
    .find((match) => match !== undefined);
  return best ?? { kind: 'different' };
}

const folders: Record<Folding, (text: string) => string> = {
  width: (text) =>
    text.replace(/[\uFF01-\uFF07\uFF0A-\uFF3A\uFF3C\uFF3E-\uFF5E]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    ),
  brackets: (text) =>
    text
      .replaceAll('（', '(')
      .replaceAll('）', ')')
      .replace(/[〔［]/g, '[')
      .replace(/[〕］]/g, ']'),
  spaces: (text) => text.replace(/[\s\u200B-\u200D\u2060]/g, ''),
  'middle-dots': (text) => text.replace(/[•・･‧∙⋅]/g, '·'),
};

function fold(text: string, which: readonly Folding[]): string {
  return which.reduce((folded, folding) => folders[folding](folded), text);
}

function isNeeded(folding: Folding, a: string, b: string): boolean {
  const others = foldings.filter((other) => other !== folding);
  return fold(a, others) !== fold(b, others);
}

function inUseOn(
  { from, until }: FormerName,
  onDay: CivilDate | undefined,
): 'yes' | 'no' | 'unknown' {
  if (onDay === undefined) return 'unknown';
  if (from && onDay < from) return 'no';
  if (until && onDay > until) return 'no';
  return from && until ? 'yes' : 'unknown';
}
